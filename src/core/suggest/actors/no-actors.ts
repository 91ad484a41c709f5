/** Words and acronyms in capitals that are no actors, though they stand like names; folded. */
export const noActors: ReadonlySet<string> = new Set(
  `covid gdp dna rna ceo cfo coo cto gps hiv aids inf start ice id tv pc ai it cpi ppi eps ipo llc usd eur gbp brexit
  internet bitcoin english french german christmas easter wall capitol god earth mars moon sun dow nasdaq ftse brent wti
  qaeda north south east west northern southern eastern western sars-cov gmt utc bst est edt cst cdt mst mdt pst pdt ist
  cet cest eet msk aedt aest jst sgt hkt wat eat am pm ad bc ce bce qc kc sc jp mba phd md bsc ba ma obe mbe cbe
  hr pr gm vat gst paye icu er mri ct pcr mers sars h1n1 h5n1 flu dui aka faq pdf url html rss sms sim usb lng lpg co2
  ev evs suv suvs lgbt lgbtq bame ngo ngos mp mps mep meps ied icbm icbms slbm wmd jcpoa npt ctbt salt cfe tpp ttip
  nafta usmca cop cop26 cop27 cop28 cop29 phev bmi adhd ptsd dvd cd hd uhd id4 iv ii iii vi vii viii ix xi xii
  arabic spanish russian chinese japanese portuguese italian hindi urdu farsi hebrew latin greek mandarin cantonese
  swahili telugu tamil bengali ukrainian islam christianity judaism hinduism buddhism catholicism marxism communism
  nazism zionism olympics paralympics eurovision oscar oscars grammy grammys emmy nobel pulitzer ramadan eid diwali
  hanukkah passover halloween thanksgiving monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december mon tue wed thu fri sat jan feb mar apr jun jul aug
  sep sept oct nov dec photo photos video image images file caption related read more share updated posted advertisement
  comments comment view latest stories headlines trending popular watch listen rights reserved advertise sponsored ad ads hide advert cctv audio
  newsletter copyright page cookie cookies settings home sport politics business world opinion topics tags menu login
  subscribe follow continue editor correspondent boeing-737 aadhaar visa`.split(/\s+/u),
);
