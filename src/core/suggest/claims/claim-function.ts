/** What the source does by saying something, read from the verb that reports it and from the words of the claim. */

export type ClaimFunction = 'assert' | 'evaluate' | 'predict' | 'demand' | 'commit' | 'accuse' | 'deny' | 'warn';

const accuses =
  /\b(?:violat(?:e[sd]?|ing|ions?)|breach(?:e[sd]|ing)?|illegal(?:ly)?|lie[sd]?|lying|crimes?|atrocit\w+|fraud\w*|corrupt\w*|propaganda|aggression|cheat\w*|stole|stolen|tortur\w+|misl(?:ed|eading)|bull(?:y|ied|ying)|cover-up|betray\w*|discriminat\w+|genocide|massacre\w*|brutal\w*)\b/iu;
const commits =
  /(?:^|\b(?:and|but)\s)(?:I|we)(?:['’]ll|\s+(?:will|shall|are going to|am going to|are ready to|are prepared to|are committed|intend to|plan to))\b/iu;
const demands =
  /\b(?:must|should|ought to|needs? to|ha(?:ve|s) to|it is (?:time|essential|vital|imperative|crucial|necessary) (?:to|that|for)|let(?:['’]s| us)|call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|please|require[sd]?)\b/iu;
const warns =
  /\b(?:warn(?:s|ed|ing)?|consequences|retaliat\w+|catastroph\w+|disast(?:er|rous)|risk(?:s|ing)?|time (?:is )?running out)\b/iu;
const predicts =
  /\b(?:will|won['’]t|would|shall|could|may|might|going to|likely|expect(?:s|ed|ing)?|forecast(?:s)?|set to)\b|['’]ll\b/iu;
const evaluates =
  /\b(?:good|bad|better|best|worse|worst|great|greatest|important|unacceptable|acceptable|wrong|right|unfair|fair|unjust|terrible|horrible|wonderful|excellent|proud|sad|shame\w*|disappoint\w+|deeply|regret\w*|welcome[sd]?|success\w*|fail(?:ed|ure)\w*|dangerous|irresponsible|ridiculous|absurd|historic|significant|tragic|tragedy|threat|strong|weak|serious|difficult|hard|easy|perfect|happy|glad|grateful|thank\w*|honou?r\w*|pleased|worried|concern(?:ed|ing)|flawed|long overdue|mistake|necessary|clear|jeopardy|shock\w*|outrage\w*|disgrace\w*|amazing|incredible|beautiful|disgust\w*|incompeten\w*|painful|enough|love|hate)\b/iu;
const denies =
  /\b(?:never|nothing|no one|nobody|not true|false|untrue|baseless|groundless|unfounded)\b|\b(?:did|do|does|was|were|is|are|had|have|has)(?: not|n['’]t)\b/iu;

/** The function by the words of the claim alone. */
export function functionByWords(words: string): ClaimFunction {
  if (commits.test(words)) return 'commit';
  if (demands.test(words)) return 'demand';
  if (accuses.test(words)) return 'accuse';
  if (warns.test(words)) return 'warn';
  if (predicts.test(words)) return 'predict';
  if (evaluates.test(words)) return 'evaluate';
  return /\b(?:not true|false|untrue|baseless|groundless|unfounded)\b/iu.test(words) ? 'deny' : 'assert';
}

/** Whether the words take something back or say that it is not so. */
export function soundsLikeDenial(words: string): boolean {
  return denies.test(words);
}
