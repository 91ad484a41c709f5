import type {
  AttributeDefinition,
  CodebookRecord,
  Id,
  RelationDefinition,
  TagDefinition,
  ValueDefinition,
} from '#core/model/records';

/**
 * The codebook that a new project starts with: three keys, at most four choices after a tag, everything else switched
 * off until somebody needs it. Ids are stable and stand in exported data; labels may change. The colours are Okabe and
 * Ito's (https://jfly.uni-koeln.de/color/), told apart by colour-blind readers; the style is the second signal.
 */
export function createDefaultCodebook(id: Id): CodebookRecord {
  return {
    kind: 'codebook',
    id,
    name: 'Claims, actors and dates',
    version: 1,
    tags: [claim, actor, date],
    relations,
  };
}

const claim: TagDefinition = {
  id: 'claim',
  label: 'Claim',
  key: '1',
  color: '#E69F00',
  style: 'tint',
  unit: 'sentence',
  guideline:
    'The content of something that an identifiable source says, writes, believes, demands, promises, threatens, ' +
    'accuses or denies, as the article reports it. Tag the content, not the words that introduce it.',
  attributes: [
    single('form', 'Form', 'How the article renders it; filled in from the quotation marks.', [
      value('direct', 'Direct', 'Word for word, within quotation marks.'),
      value('indirect', 'Indirect', 'In the words of the article.'),
      value('mixed', 'Mixed', 'In the words of the article with quoted parts.'),
      value('headline', 'Headline', 'In a title, with or without quotation marks.'),
      value('author', 'Author', 'What the article itself says, in its own voice.'),
    ]),
    single('function', 'Function', 'What the source does by saying it.', [
      value('assert', 'Assert', 'States that something is or was so.'),
      value('evaluate', 'Evaluate', 'Judges something as good or bad, right or wrong.'),
      value('predict', 'Predict', 'Says what will or may happen.'),
      value('demand', 'Demand', 'Asks somebody to do something or to leave it.'),
      value('commit', 'Commit or offer', 'Promises or offers to do something.'),
      value('accuse', 'Accuse', 'Holds somebody responsible for something wrong.'),
      value('deny', 'Reject or deny', 'Says that something is not so, or refuses it.'),
      value('warn', 'Warn or threaten', 'Announces a bad consequence.'),
    ]),
    {
      id: 'concept',
      label: 'Concept',
      type: 'concept',
      values: [],
      on: true,
      description: 'What it is about: a list that grows as one codes; a slash makes a level, as in “treaty / breach”.',
    },
    single('stance', 'Stance', 'Where the source stands on the concept.', [
      value('support', 'Support', 'Is for it.'),
      value('oppose', 'Oppose', 'Is against it.'),
      value('neutral', 'Neutral or unclear', 'Takes no side, or none that can be told.'),
    ]),
    single('confidence', 'My confidence', 'How sure the coder is of this coding.', [
      value('sure', 'Sure', 'Another coder would do the same.'),
      value('unsure', 'Unsure', 'To be looked at again.'),
    ]),
    off(
      single('certainty', 'Certainty', 'How certain the source presents it to be.', [
        value('certain', 'Certain', 'Presented as a fact.'),
        value('probable', 'Probable', 'Presented as likely.'),
        value('possible', 'Possible', 'Presented as one of several possibilities.'),
      ]),
    ),
    off(
      single('polarity', 'Polarity', 'Whether it affirms or negates.', [
        value('positive', 'Positive', 'Says that something is so.'),
        value('negative', 'Negative', 'Says that something is not so.'),
      ]),
    ),
    off(
      single('check_worthy', 'Check-worthiness', 'Whether it can and should be checked against facts.', [
        value('yes', 'Worth checking', 'Factual and of public interest.'),
        value('factual', 'Factual, not worth checking', 'Factual, but nobody would ask.'),
        value('no', 'Not factual', 'An opinion, a wish or a feeling.'),
      ]),
    ),
    off(
      single('reason', 'Reason given', 'Whether the source gives a reason.', [
        value('yes', 'Yes', 'A reason stands in the text.'),
        value('no', 'No', 'No reason stands in the text.'),
      ]),
    ),
  ],
};

const actor: TagDefinition = {
  id: 'actor',
  label: 'Actor',
  key: '2',
  color: '#0072B2',
  style: 'solid',
  unit: 'word',
  guideline:
    'A mention of a person, organisation, state or group that acts or speaks. Leave out titles and possessives.',
  attributes: [
    {
      id: 'entity',
      label: 'Actor entity',
      type: 'entity',
      values: [],
      on: true,
      description: 'The canonical actor behind this mention.',
    },
    off(
      single('mention', 'Mention', 'How the text names the actor.', [
        value('name', 'Name', 'By its name or an abbreviation of it.'),
        value('metonym', 'Metonym', 'By a place or thing that stands for it, such as “the Kremlin”.'),
        value('demonym', 'Demonym', 'By the people, such as “the Russians”.'),
        value('description', 'Description', 'By what it is, such as “the alliance”.'),
        value('pronoun', 'Pronoun', 'By a pronoun.'),
      ]),
    ),
    off(text('role', 'Role', 'The function in which the actor appears here, such as “foreign minister”.')),
    off(text('wikidata', 'Wikidata id', 'The item of the actor, such as Q7184.')),
  ],
};

const date: TagDefinition = {
  id: 'date',
  label: 'Date',
  key: '3',
  color: '#009E73',
  style: 'dashed',
  unit: 'word',
  guideline: 'A date or period. Tag the whole expression, such as “last Friday” or “2 August 2019”.',
  attributes: [
    {
      id: 'value',
      label: 'Value',
      type: 'edtf',
      values: [],
      on: true,
      description: 'In EDTF: 2019-01-25, 2019-01, an interval for a week (2019-01-21/2019-01-27); a duration as P6M.',
    },
    single('modifier', 'Modifier', 'What the text says about the value.', [
      value('none', 'None', 'The value as it stands.'),
      value('approx', 'Approximately', 'About, around.'),
      value('start', 'Start', 'Early, at the beginning of.'),
      value('mid', 'Middle', 'In the middle of.'),
      value('end', 'End', 'Late, at the end of.'),
      value('before', 'Before', 'Earlier than the value.'),
      value('after', 'After', 'Later than the value.'),
    ]),
    off(
      single('type', 'Type', 'What kind of expression it is.', [
        value('date', 'Date', 'A day, month, year or another point on the calendar.'),
        value('time', 'Time', 'A time of day.'),
        value('duration', 'Duration', 'A length of time.'),
        value('set', 'Set', 'Something that recurs, such as “every Monday”.'),
      ]),
    ),
    off(
      single('anchor', 'Anchor', 'What a relative expression counts from.', [
        value('document', 'Date of the document', 'Such as “yesterday”.'),
        value('text', 'A date in the text', 'Such as “three days later”.'),
        value('none', 'None', 'The expression stands on its own.'),
      ]),
    ),
  ],
};

const relations: readonly RelationDefinition[] = [
  {
    id: 'made_by',
    label: 'Made by',
    from: 'claim',
    to: 'actor',
    max: null,
    literals: ['unattributed', 'author'],
    on: true,
    description: 'Who makes the claim: one actor or several, nobody named, or the author of the text.',
  },
  {
    id: 'addressed_to',
    label: 'Addressed to',
    from: 'claim',
    to: 'actor',
    max: null,
    literals: [],
    on: true,
    description: 'Of whom something is demanded, who is accused, warned or promised something.',
  },
  {
    id: 'said_on',
    label: 'Said on',
    from: 'claim',
    to: 'date',
    max: 1,
    literals: [],
    on: true,
    description: 'When the claim was made; without it the date of the document holds.',
  },
  {
    id: 'member_of',
    label: 'Member of',
    from: 'entity',
    to: 'entity',
    max: null,
    literals: [],
    on: true,
    description: 'That an actor belongs to another one.',
  },
  offRelation('about', 'About', 'claim', 'actor', 'Whom or what the claim is about.'),
  offRelation('relayed_by', 'Relayed by', 'claim', 'actor', 'Through whom the article knows of the claim.'),
  offRelation('concerns_date', 'Concerns date', 'claim', 'date', 'When what the claim speaks of happens.'),
  offRelation('claim_link_repeats', 'Repeats', 'claim', 'claim', 'Says the same as another claim.'),
  offRelation('claim_link_supports', 'Supports', 'claim', 'claim', 'Gives a reason for another claim.'),
  offRelation('claim_link_contradicts', 'Contradicts', 'claim', 'claim', 'Cannot be true together with another claim.'),
  offRelation('claim_link_responds_to', 'Responds to', 'claim', 'claim', 'Answers another claim.'),
];

function value(id: Id, label: string, description: string): ValueDefinition {
  return { id, label, description };
}

function single(id: Id, label: string, description: string, values: readonly ValueDefinition[]): AttributeDefinition {
  return { id, label, type: 'single', values, on: true, description };
}

function text(id: Id, label: string, description: string): AttributeDefinition {
  return { id, label, type: 'text', values: [], on: true, description };
}

function off(attribute: AttributeDefinition): AttributeDefinition {
  return { ...attribute, on: false };
}

function offRelation(id: Id, label: string, from: Id, to: Id, description: string): RelationDefinition {
  return { id, label, from, to, max: null, literals: [], on: false, description };
}
