/** What the source does by saying something, read from the verb that reports it and from the words of the claim. */

export type ClaimFunction = 'assert' | 'evaluate' | 'predict' | 'demand' | 'commit' | 'accuse' | 'deny' | 'warn';

/** All but one of these patterns read the words in lower case, which is faster than to ignore the case. */
const accusing =
  /\b(?:violat(?:e[sd]?|ing|ions?)|breach(?:e[sd]|ing)?|illegal(?:ly)?|lie[sd]?|lying|crimes?|atrocit\w+|fraud\w*|corrupt\w*|propaganda|aggression|cheat\w*|stole|stolen|tortur\w+|misl(?:ed|eading)|bull(?:y|ied|ying)|cover-up|betray\w*|discriminat\w+|genocide|massacre\w*|brutal\w*|hack(?:ed|ing|ers?)|spy(?:ing)?|spied|imprison\w*|block(?:ed|ing)|attack(?:s|ed|ing)?|forced|killed|bomb(?:ed|ing)|shelling|manipulat\w+|interfer\w+|disrupt(?:s|ed|ing)?|ignor(?:e[sd]?|ing)|bypass\w*|tamper\w*|misinformation|disinformation|lip service|blind eye|politically motivated|witch-hunt|blockade|neglig\w+|neglect\w*|conceal\w*|conspir\w+|money laundering|bribe\w*|broken (?:faith|promises?)|broke (?:the|its|his|her|their)|no right|no willingness|vested interest|spying|secretly|in secret|culture of fear|affront|hindrance|betray\w*|sabotag\w*|threaten(?:s|ed|ing)?|steal(?:s|ing)?|cyber-?attacks?|abus(?:e[sd]?|ing|ive)|harass\w*|intimidat\w+|persecut\w+|suppress\w*|oppress\w*|crackdown|demoni[sz]\w+|scapegoat\w*|gimmick\w*|sold out|shirk\w*|irresponsib\w+|hypocri\w+|dishonest\w*|illegitimate|unlawful\w*|unconstitutional\w*|bias(?:ed)?|meddl\w+|rigg(?:ed|ing)|subvert\w*|loot(?:ed|ing)|kidnap\w*|abduct\w*|raped?|assaulted|molest\w*|murder(?:s|ed|ing)?|deprived?|stripped of|taken away|in bad faith|double standards?|alleged(?:ly)?|failed to (?!reach|agree)\w+|unprovoked)\b/u;
const commits =
  /(?:^|\b(?:and|but)\s)(?:i|we)(?:['’]ll(?!\s+(?:be\s+\p{Ll}+ing|see|lose|need|never\s+know|have\s+to))|\s+(?:(?:will|shall)(?!\s+(?:be\s+\p{Ll}+ing|see|lose|need|never\s+know|have\s+to))|are (?:not )?going|am (?:not )?going|are ready to|are prepared to|are committed|intend to|plan to))\b|\b(?:remains?|is|are|was|were|stays?)\s+(?:\p{Ll}+ly\s+)?committed\s+to\b/u;
const demands =
  /^(?:let|do not|don['’]t|stop|end|cut|not to|to)\s+(?!us know)\w|\bi want (?:them|him|her|you|to see)\b|\b(?:must|should|ought to|needs? to|ha(?:ve|s) to|it is (?:time|essential|vital|imperative|crucial|necessary) (?:to|that|for)|let(?:['’]s| us)|call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|had better|please|require[sd]?|(?:is|are) needed|(?:need|time) for|appeal to|it (?:is|was) up to)\b/u;
const warns =
  /\b(?:warn(?:s|ed|ing)?|consequences|retaliat\w+|catastroph\w+|disast(?:er|rous)|risk(?:s|ing)?|time (?:is )?running out)\b/u;
const predicts =
  /\b(?:will|won['’]t|would(?! have)|shall|could|may|might|going to|likely|expect(?:s|ed|ing)?|forecast(?:s)?|set to)\b|['’]ll\b/u;
const evaluates =
  /\b(?:good|bad|better|best|worse|worst|great|greatest|important|unacceptable|acceptable|wrong|right|unfair|fair|unjust|terrible|horrible|wonderful|excellent|proud|sad|shame\w*|disappoint\w+|deeply|regret\w*|welcome[sd]?|success\w*|fail(?:ed|ure)\w*|dangerous|irresponsible|ridiculous|absurd|historic|significant|tragic|tragedy|threat|strong|weak|serious|difficult|hard|easy|perfect|happy|glad|grateful|thank\w*|honou?r\w*|pleased|worried|concern(?:ed|ing)|flawed|long overdue|mistake|necessary|clear|jeopardy|shock\w*|outrage\w*|disgrace\w*|amazing|incredible|beautiful|disgust\w*|incompeten\w*|painful|enough|love|hate|flaws?|detrimental|tangible|useful|positive|negative|crucial|vital|correct|incorrect|constructive|productive|reasonable|unreasonable|honest\w*|opportunit\w+|chance|worth\w*|ill-\w+|challenge|trust|lack(?:s|ed|ing)?|perfect\w*|critical|meaningless|remarkable|encouraging|courage\w*|brave|poor|unhappy|burden|victory|defeat|nonsense|cruel|harsh|attractive|convinc\w+|persuaded|impressive|too (?:\w+))\b/u;
/** Said of oneself: `he had known nothing`, `we do not`. */
const denies =
  /^(?:and |but )?(?:he|she|we|i|they)(?:\s+\S+){0,3}?\s+(?:not|never|no|nothing|none|nobody)\b|^(?:he|she|we|i|they)(?:\s+\S+){0,2}?\s*\w*n['’]t\b|^[“"]?(?:no one|nobody|none)\b|\b(?:not true|false|untrue|baseless|groundless|unfounded|out of the question|reject(?:s|ed)?|den(?:y|ies|ied)|no intention)\b/u;

/** `are preparing to evacuate`, `was suspending the talks`: the speaker tells of his own steps. */
const ownStep =
  /^(?:that\s+)?(?:i|we|he|she|it|they)(?:['’](?:m|re)|\s+(?:am|is|are|was|were))\s+(?:\p{Ll}+ly\s+|also\s+|all\s+|fully\s+)*(?:ready|prepared|preparing|committed|willing|determined|planning|intending|suspending|withdrawing|pulling|leaving|stepping|taking\s+(?:steps|action|measures)|considering|seeking)\b|^(?:i|we|he|she|it|they)\s+(?:plan|plans|planned|intend|intends|intended|strive|strives|aim|aims)\s+(?:to|for)\b|^(?:(?:its?|his|her|their|the)\s+)?(?:plans?|intentions?|readiness|willingness|commitment)\s+to\b/u;
const actVerb =
  'continue|keep|work|support|back|provide|help|ensure|make\\s+(?:sure|every)|use|suspend|withdraw|quit|leave|respond|retaliate|fight|defend|protect|pursue|appeal|seek|investigate|review|examine|build|invest|pay|offer|open|close|send|give|grant|cooperate|co-operate|comply|honou?r|resign|run|sue|stand|join|sign|deliver|launch|stop|accept|reject|oppose|vote|consider|raise|cut|reduce|increase|release|publish|mirror|challenge|contest|strike|boycott|engage|listen|try|act|not\\s+(?:allow|let|give|tolerate|accept|rest|back|leave|go|surrender|be\\s+(?:intimidated|deterred|silenced))';
/** `NATO will not mirror it`, `Moscow would suspend the treaty`: somebody who can act, and what he does. */
const willAct = new RegExp(
  String.raw`^(?:will|would)\s+(?:\p{Ll}+ly\s+|not\s+|never\s+)*(?:${actVerb}|say|do|go|take)\b|(?:^|[,;]\s+|\b(?:that|and|but)\s+)(?:[Tt]he\s+|[Oo]ur\s+|[Ii]ts\s+|[Hh]is\s+|[Tt]heir\s+)?(?:I|we|he|she|it|they|(?!The\b|This\b|That\b|These\b|An?\b|Some\b|Many\b|No\b|If\b|When\b|People\b|Voters\b)\p{Lu}[\p{L}.’'-]*|government|administration|company|firm|party|group|union|bank|council|court|ministry|commission|state|country|team|club|resistance|army|military|police|alliance|opposition|authorities|campaign|agency|office)(?:\s+[\p{L}.’'-]+){0,3}?(?:\s+(?:will|would|shall)|['’](?:ll|d))\s+(?:not\s+|never\s+|\p{Ll}+ly\s+|also\s+|all\s+)*(?:${actVerb})\b|\b(?:will|would)\s+be\s+(?:opened|provided|paid|given|offered|built|introduced|reviewed|investigated|compensated|protected|restored|returned|relocated|reintroduced|punished|prosecuted)\b|\b(?:bill|ban|moratorium|strike|boycott|occupation|protests?|campaign|consultation|review|inquiry|investigation|decision|funding|payments?|programme|program|offer)\b[^.;]{0,70}?\b(?:will|would|stays?)\s+(?:not\s+)?(?:continue|stay|remain|begin|start|be\s+(?:taken|made|lifted|extended|published|kept)|until|in)\b`,
  'u',
);
/** Without one of these nothing is said of what is to come. */
const ahead =
  /\b(?:will|would|could|may|might|can|going\s+to|if|unless|shall|stays?|no\s+longer|cost(?:s|ing)?)\b|['’](?:ll|d)\b/u;
const ownDuty =
  /\b(?:i|he|she)\s+(?:have|has|had)\s+to\b|\bas\s+required\b|\b(?:will|would|might|may)\s+have\s+to\b|\b(?:should|must)\s+have\s+(?:been\s+)?\p{Ll}+|\bshould\s+be\s+able\s+to\b|\bno\s+need\s+to\b/gu;
const wants =
  /\b(?:cannot|can['’]t|must\s+not)\s+(?:be\s+allowed|allow|accept|go\s+on|continue)|\b(?:we|you|they|people)\s+(?:\p{Ll}+ly\s+|all\s+)?need\s+(?!to\b)\p{L}|^(?:an?\s+)?(?:immediate|urgent|full)\s+(?:end|halt|release|withdrawal|investigation|inquiry|ceasefire)\b/u;
const question = /\?\s*[”"’']*$/u;
/** What may come of it, and is bad. */
const badEnd =
  /\b(?:will|would|could|may|might|going\s+to|if|unless)\b.*\b(?:collapse\w*|lose|loss(?:es)?|harm|hurt|damag\w+|deaths?|die|deadly|suffer\w*|worse\w*|war|bloodshed|blood|chaos|crisis|escalat\w+|destabili[sz]\w+|endanger\w*|jeopardi[sz]\w+|undermin\w+|victims?|sanctions|deported|strings\s+attached|spiral|famine|arms\s+race|no\s+longer\s+be\s+tolerated|dire|severe|dangers?|dangerous)\b|\bunless\b|\bno\s+longer\s+be\s+tolerated\b|\bcost(?:s|ing)?\s+(?:lives|jobs)\b|\b(?:will|would|could)\s+run\s+(?:dry|out)\b|\bif\b.*\b(?:will|would)\s+(?:be\s+)?(?:no|never|not)\b/u;
/** `may have left`, `everything we could`, `which could ease`. */
const pastMay =
  /\b(?:may|might|could|would)\s+(?:well\s+|not\s+)?have\s+\p{Ll}+|\b(?:we|i|he|she|they|it|which|that|who)\s+could\b/gu;
/** What somebody else should have done. */
const undone =
  /^(?!(?:and\s+|but\s+)?(?:i|we|he|she|it|they|there)\b).*\b(?:has|have|had)\s+(?:still\s+)?(?:not|never)\s+(?:\p{Ll}+ly\s+)?(?:paid|done|kept|delivered|consulted|answered|responded|acted|posted|told|met|honou?red|complied|implemented|provided|apologi[sz]ed)\b/u;
const order = /(?<!\b(?:i|we)\s)\bshall\b/u;
const refutes =
  /\b(?:rejects?|rejected|den(?:y|ies|ied)|refutes?|disputes?|dismisse[sd])\s+(?:\p{Ll}+\s+){0,2}(?:allegations?|claims?|accusations?|charges?|suggestions?|reports?)\b|\bwithout\s+(?:any\s+)?(?:foundation|basis|merit|substance)\b|\bnot\s+guilty\b/u;
const notAccused =
  /(?:\b(?:not|never|no|nor)|n['’]t)\s+(?:\p{Ll}+\s+){0,2}[‘'“"]?(?:violat|breach|illegal|corrupt|tortur|attack|forced|killed|block|interfer|tamper|fraud|spy|hack|lie\b|lied|involv|respons|guilty|wrongdoing|crime|coerc|abus|interest|discriminat)/u;
const noSuch =
  /^(?:and\s+|but\s+)?(?:that\s+)?(?:there\s+(?:is|was|were|are|has\s+been|had\s+been|have\s+been)\s+(?:absolutely\s+)?[“"‘']?(?:no\b(?!\s+(?:doubt|question|new\b.*\bbut\b))|nothing|never)|no\s+(?:such\s+)?\p{Ll}+\s+(?:is|was|were|had|has|have)\b|had\s+never\b|it\s+(?:is|was)(?:n['’]t|\s+not)\s+(?:true|the\s+case)|certainly\s+not)/u;

/** The function by the words of the claim alone. */
export function functionByWords(words: string): ClaimFunction {
  const said = words.toLowerCase();
  if (commits.test(said) || ownStep.test(said)) return 'commit';
  if (question.test(said)) return 'evaluate';
  if (refutes.test(said)) return 'deny';
  if (wants.test(said) || order.test(said) || testWithout(demands, said, ownDuty)) return 'demand';
  if (notAccused.test(said) || noSuch.test(said)) return 'deny';
  if (accusing.test(said) || undone.test(said)) return 'accuse';
  const isAhead = ahead.test(said);
  if (isAhead && willAct.test(words)) return 'commit';
  if (warns.test(said) || (isAhead && badEnd.test(said))) return 'warn';
  if (testWithout(predicts, said, pastMay)) return 'predict';
  if (denies.test(said)) return 'deny';
  return evaluates.test(said) ? 'evaluate' : 'assert';
}

/** Whether the pattern is found also when the words that only look like it are left out. */
function testWithout(sought: RegExp, said: string, lookalikes: RegExp): boolean {
  return sought.test(said) && sought.test(said.replace(lookalikes, ' '));
}

/** Whether the words hold something against somebody, whatever verb reports them. */
export function accuses(words: string): boolean {
  const said = words.toLowerCase();
  return accusing.test(said) && !notAccused.test(said);
}
