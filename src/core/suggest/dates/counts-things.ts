/** What follows a number of things rather than a year. */
export function countsThings(after: string): boolean {
  return /^[-‐‑]?\s?(?:people|persons?|soldiers|troops|men|women|children|votes|km|kilomet|miles?\b|met(?:er|re)s?\b|tons?\b|tonnes|dollars|euros|pounds|roubles|rubles|yuan|feet|ft\b|acres|hectares|barrels|jobs|homes|houses|cases|deaths|employees|workers|staff|members|seats|pages|words|times\b|hours|hrs|gmt|utc|local time|kg|mw\b|percent|per cent|points|units|vehicles|tanks|aircraft|missiles|refugees|migrants|residents|students|schools|patients|soldiers|others|more\b|million|billion|thousand|[ap]\.?m\.?\b)/iu.test(
    after,
  );
}
