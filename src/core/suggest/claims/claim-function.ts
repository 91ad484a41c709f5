/** What the source does by saying something, read from the verb that reports it and from the words of the claim. */

export type ClaimFunction = 'assert' | 'evaluate' | 'predict' | 'demand' | 'commit' | 'accuse' | 'deny' | 'warn';

const accuses =
  /\b(?:violat(?:e[sd]?|ing|ions?)|breach(?:e[sd]|ing)?|illegal(?:ly)?|lie[sd]?|lying|crimes?|atrocit\w+|fraud\w*|corrupt\w*|propaganda|aggression|cheat\w*|stole|stolen|tortur\w+|misl(?:ed|eading)|bull(?:y|ied|ying)|cover-up|betray\w*|discriminat\w+|genocide|massacre\w*|brutal\w*|hack(?:ed|ing|ers?)|spy(?:ing)?|spied|imprison\w*|block(?:ed|ing)|attack(?:s|ed|ing)?|forced|killed|bomb(?:ed|ing)|shelling|manipulat\w+|interfer\w+|disrupt(?:s|ed|ing)?|ignor(?:e[sd]?|ing)|bypass\w*|tamper\w*|misinformation|disinformation|lip service|blind eye|politically motivated|witch-hunt|blockade|neglig\w+|neglect\w*|conceal\w*|conspir\w+|money laundering|bribe\w*|broken (?:faith|promises?)|broke (?:the|its|his|her|their)|no right|no willingness|vested interest|spying|secretly|in secret|culture of fear|affront|hindrance|betray\w*|sabotag\w*|threaten(?:s|ed|ing)?|stealing|failed to (?!reach|agree)\w+|unprovoked)\b/iu;
const commits =
  /(?:^|\b(?:and|but)\s)(?:I|we)(?:['’]ll|\s+(?:will|shall|are (?:not )?going to|am (?:not )?going to|are ready to|are prepared to|are committed|intend to|plan to))\b/iu;
const demands =
  /^(?:let|do not|don['’]t|stop|end|cut|not to|to)\s+(?!us know)\w|\bI want (?:them|him|her|you|to see)\b|\b(?:must|should|ought to|needs? to|ha(?:ve|s) to|it is (?:time|essential|vital|imperative|crucial|necessary) (?:to|that|for)|let(?:['’]s| us)|call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|please|require[sd]?|(?:is|are) needed|(?:need|time) for|appeal to|it (?:is|was) up to)\b/iu;
const warns =
  /\b(?:warn(?:s|ed|ing)?|consequences|retaliat\w+|catastroph\w+|disast(?:er|rous)|risk(?:s|ing)?|time (?:is )?running out)\b/iu;
const predicts =
  /\b(?:will|won['’]t|would(?! have)|shall|could|may|might|going to|likely|expect(?:s|ed|ing)?|forecast(?:s)?|set to)\b|['’]ll\b/iu;
const evaluates =
  /\b(?:good|bad|better|best|worse|worst|great|greatest|important|unacceptable|acceptable|wrong|right|unfair|fair|unjust|terrible|horrible|wonderful|excellent|proud|sad|shame\w*|disappoint\w+|deeply|regret\w*|welcome[sd]?|success\w*|fail(?:ed|ure)\w*|dangerous|irresponsible|ridiculous|absurd|historic|significant|tragic|tragedy|threat|strong|weak|serious|difficult|hard|easy|perfect|happy|glad|grateful|thank\w*|honou?r\w*|pleased|worried|concern(?:ed|ing)|flawed|long overdue|mistake|necessary|clear|jeopardy|shock\w*|outrage\w*|disgrace\w*|amazing|incredible|beautiful|disgust\w*|incompeten\w*|painful|enough|love|hate|flaws?|detrimental|tangible|useful|positive|negative|crucial|vital|correct|incorrect|constructive|productive|reasonable|unreasonable|honest\w*|opportunit\w+|chance|worth\w*|ill-\w+|challenge|trust|lack(?:s|ed|ing)?|perfect\w*|critical|meaningless|remarkable|encouraging|courage\w*|brave|poor|unhappy|burden|victory|defeat|nonsense|cruel|harsh|attractive|convinc\w+|persuaded|impressive|too (?:\w+))\b/iu;
/** Said of oneself: `he had known nothing`, `we do not`. */
const denies =
  /^(?:and |but )?(?:he|she|we|i|they)(?:\s+\S+){0,3}?\s+(?:not|never|no|nothing|none|nobody)\b|^(?:he|she|we|i|they)(?:\s+\S+){0,2}?\s*\w*n['’]t\b|^[“"]?(?:no one|nobody|none)\b|\b(?:not true|false|untrue|baseless|groundless|unfounded|out of the question|reject(?:s|ed)?|den(?:y|ies|ied)|no intention)\b/iu;

/** The function by the words of the claim alone. */
export function functionByWords(words: string): ClaimFunction {
  if (commits.test(words)) return 'commit';
  if (demands.test(words)) return 'demand';
  if (accuses.test(words)) return 'accuse';
  if (warns.test(words)) return 'warn';
  if (predicts.test(words)) return 'predict';
  if (denies.test(words)) return 'deny';
  return evaluates.test(words) ? 'evaluate' : 'assert';
}
