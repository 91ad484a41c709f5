/**
 * What a claim can be completed by, slot after slot, in the order in which one fills it in: its form and function, who
 * made it, to whom, when, and the concept. Attributes list the values of the codebook, whose numbers never change;
 * the ends of relations are listed likeliest first.
 */
import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import type { ChosenTarget } from '#core/commands/accept-claim-proposal';
import { sameTarget } from '#core/commands/relation-rules';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  AttributeDefinition,
  CodebookRecord,
  Id,
  RelationDefinition,
  RelationRecord,
  RelationTarget,
} from '#core/model/records';
import {
  keyOfTarget,
  type Choice,
  type ClaimProposal,
  type ClaimTarget,
  type NearbyTag,
  type TargetChoice,
} from '#core/suggest/proposals/claim-proposal';
import type { EntityGuess } from '#core/suggest/suggestion';
import { literalLabels } from '#renderer/parts/literal-labels.ts';
import { oneLine } from '#renderer/ui/one-line.ts';

interface SlotParts {
  /** Id of the attribute or relation type. */
  readonly id: Id;
  readonly label: string;
  /** What it has now, in words; empty where nothing is filled in. */
  readonly words: string;
  /** The choice that is proposed, as long as nothing is filled in. */
  readonly ghost: SlotChoice | null;
  /** The ghost is right often enough to be taken with all others. */
  readonly isConfident: boolean;
  /** At most nine. */
  readonly choices: readonly SlotChoice[];
}

export type ClaimSlot = SlotParts &
  (
    | { readonly kind: 'value' }
    /** Choices are added to what is there by a key of their own, as far as the relation takes several. */
    | { readonly kind: 'targets'; readonly takesSeveral: boolean }
    | { readonly kind: 'concept'; readonly attribute: AttributeDefinition }
  );

export interface SlotChoice {
  /** The same choice has the same key. */
  readonly key: string;
  readonly words: string;
  /** Why it is proposed, or who is meant; may be empty. */
  readonly hint: string;
  readonly isChosen: boolean;
  readonly value: string;
  readonly targets: readonly ChosenTarget[];
}

export interface SlotsQuestion {
  readonly view: ProjectView;
  readonly codebook: CodebookRecord;
  /** Those that start at the claim, or end there. */
  readonly relations: readonly RelationRecord[];
  readonly claim: AnnotationRecord;
  readonly text: string;
  readonly proposal: ClaimProposal;
  /** Whom a stretch of text would stand for. */
  readonly entityOf: (span: { readonly start: number; readonly end: number }) => EntityGuess | null;
  /** Tags around the claim: what is not proposed can be chosen all the same. */
  readonly nearby: readonly NearbyTag[];
  /** Stretches that nobody tagged are offered. */
  readonly mayTag: boolean;
}

/** As many as there are digits; of actors and dates as many as the card has room for. */
const most = 9;
const mostTargets = 6;

/** What would complete a claim, in the order in which one fills it in, with what is there, proposed and to choose from. */
export function claimSlots(question: SlotsQuestion): readonly ClaimSlot[] {
  const { proposal } = question;
  return [
    valueSlot(question, 'form', proposal.form),
    valueSlot(question, 'function', proposal.function),
    targetSlot(question, 'made_by', proposal.claimants),
    targetSlot(question, 'addressed_to', proposal.addressees),
    targetSlot(question, 'said_on', proposal.date),
    conceptSlot(question),
  ].filter((slot) => slot !== null);
}

/**
 * What one key fills in: every ghost, the guesses too, which the coder sees marked as such, and words that name nobody
 * in particular.
 */
export function proposedChoices(slots: readonly ClaimSlot[]): readonly (readonly [ClaimSlot, SlotChoice])[] {
  return slots.flatMap((slot) => (slot.ghost === null ? [] : [[slot, slot.ghost] as const]));
}

/** Whether every target is somebody, or nobody on purpose. */
function isSettled(targets: readonly ChosenTarget[]): boolean {
  return targets.every((target) => target.kind !== 'span' || target.entity !== null);
}

function valueSlot({ codebook, claim }: SlotsQuestion, id: Id, proposed: readonly Choice<string>[]): ClaimSlot | null {
  const definition = attributeOf(codebook, claim.tag, id);
  if (definition?.on !== true || definition.type !== 'single') return null;
  const held = claim.attributes[id];
  const choices = definition.values.slice(0, most).map((value): SlotChoice => ({
    key: value.id,
    words: value.label,
    hint: proposed.find((one) => one.value === value.id && one.confidence === 'high')?.rule ?? '',
    isChosen: value.id === held,
    value: value.id,
    targets: [],
  }));
  const first = proposed.find(({ value }) => choices.some(({ key }) => key === value));
  const ghost = held === undefined ? (choices.find(({ key }) => key === first?.value) ?? null) : null;
  return {
    kind: 'value',
    id,
    label: definition.label,
    words: definition.values.find((value) => value.id === held)?.label ?? (held === undefined ? '' : String(held)),
    ghost,
    isConfident: first?.confidence === 'high',
    choices,
  };
}

function targetSlot(question: SlotsQuestion, id: Id, proposed: readonly TargetChoice[]): ClaimSlot | null {
  const { codebook, relations, claim } = question;
  const definition = relationOf(codebook, id);
  if (definition?.on !== true || definition.from !== claim.tag) return null;
  const held = relations.filter(({ type, from }) => type === id && from === claim.id);
  const choices = targetChoices(
    question,
    definition,
    proposed,
    held.map(({ target }) => target),
  );
  const first = choices[0];
  const isProposed = first !== undefined && first.rank === 0;
  return {
    kind: 'targets',
    id,
    label: definition.label,
    words: held.map(({ target }) => wordsOfTarget(question, asClaimTarget(target)).words).join(', '),
    ghost: held.length === 0 && isProposed ? first.choice : null,
    isConfident: isProposed && first.isConfident,
    choices: choices.map(({ choice }) => choice),
    takesSeveral: definition.max !== 1,
  };
}

function targetChoices(
  question: SlotsQuestion,
  definition: RelationDefinition,
  proposed: readonly TargetChoice[],
  held: readonly RelationTarget[],
) {
  const { mayTag, entityOf } = question;
  const offered = proposed
    .map((choice, rank) => ({ ...choice, rank }))
    .filter(({ value }) => mayTag || value.every(({ kind }) => kind !== 'span'))
    .filter(({ value }) =>
      value.every((target) => target.kind !== 'literal' || definition.literals.includes(target.value)),
    );
  const isListed = (literal: string) =>
    offered.some(({ value }) => value.some((target) => target.kind === 'literal' && target.value === literal));
  const missing = definition.literals
    .filter((literal) => !isListed(literal))
    .map((value) => ({
      value: [{ kind: 'literal', value } as const],
      confidence: 'low' as const,
      rule: '',
      rank: most,
    }));
  // The words for nobody are always in reach of a digit.
  const isNobody = ({ value }: TargetChoice) => value.some(({ kind }) => kind === 'literal');
  const room = mostTargets - definition.literals.length;
  const kept = [...offered.filter((one) => !isNobody(one)).slice(0, room), ...offered.filter(isNobody)];
  const others = nearbyChoices(question, definition.id === 'said_on' ? 'date' : 'actor', proposed);
  const more = others.slice(0, Math.max(0, room - kept.filter((one) => !isNobody(one)).length));
  return [...kept.toSorted((left, right) => left.rank - right.rank), ...more, ...missing].map(
    ({ value, rule, confidence, rank }) => {
      const parts = value.map((target) => wordsOfTarget(question, target));
      const targets = value.map((target): ChosenTarget =>
        target.kind === 'span' ? { ...target, entity: entityOf(target), rule } : target,
      );
      const choice: SlotChoice = {
        key: value.map(keyOfTarget).join(' '),
        words: parts.map(({ words }) => words).join(' and '),
        hint: parts.map(({ hint }) => hint).find((hint) => hint !== '') ?? rule,
        isChosen:
          held.length > 0 && value.every((target) => held.some((one) => sameTarget(one, asRelationTarget(target)))),
        value: '',
        targets,
      };
      // Words that name nobody who is known would leave a mention behind that is not settled.
      return {
        choice,
        rank: rank === offered[0]?.rank ? 0 : rank + 1,
        isConfident: confidence === 'high' && isSettled(targets),
      };
    },
  );
}

/** Tags near the claim that are not proposed, nearest first; mentions of one actor count once. */
function nearbyChoices(
  { view, claim, nearby }: SlotsQuestion,
  role: NearbyTag['role'],
  proposed: readonly TargetChoice[],
): readonly (TargetChoice & { readonly rank: number })[] {
  const identityOf = ({ id, entity, value }: NearbyTag) =>
    entity ?? JSON.stringify([view.annotation(id)?.quote.toLowerCase() ?? id, value ?? '']);
  const isProposed = ({ id }: NearbyTag) =>
    proposed.some(({ value }) => value.some((target) => target.kind === 'annotation' && target.id === id));
  const distance = ({ start, end }: NearbyTag) => Math.max(0, start - claim.end, claim.start - end);
  const seen = new Set(nearby.filter(isProposed).map(identityOf));
  return nearby
    .filter((tag) => tag.role === role)
    .toSorted((left, right) => distance(left) - distance(right) || left.start - right.start)
    .filter((tag) => {
      const identity = identityOf(tag);
      if (seen.has(identity)) return false;
      seen.add(identity);
      return true;
    })
    .map(({ id }) => ({ value: [{ kind: 'annotation', id }], confidence: 'low', rule: 'tagged near', rank: most }));
}

function conceptSlot({ codebook, claim }: SlotsQuestion): ClaimSlot | null {
  const attribute = tagOf(codebook, claim.tag)?.attributes.find(({ type, on }) => on && type === 'concept');
  if (attribute === undefined) return null;
  const held = claim.attributes[attribute.id];
  const words = attribute.values.find(({ id }) => id === held)?.label ?? (held === undefined ? '' : String(held));
  const { id, label } = attribute;
  return { kind: 'concept', id, label, words, ghost: null, isConfident: false, choices: [], attribute };
}

function wordsOfTarget(
  { view, text, entityOf }: SlotsQuestion,
  target: ClaimTarget,
): { readonly words: string; readonly hint: string } {
  switch (target.kind) {
    case 'literal':
      return { words: literalLabels[target.value], hint: '' };
    case 'span': {
      const quote = oneLine(text.slice(target.start, target.end));
      const name = entityOf(target)?.name ?? '';
      return { words: quote, hint: name === '' || name === quote ? 'not tagged yet' : `${name}, not tagged yet` };
    }
    case 'annotation': {
      const annotation = view.annotation(target.id);
      if (annotation === undefined) return { words: 'Missing', hint: '' };
      const quote = oneLine(annotation.quote);
      const held = Object.values(annotation.attributes).find(
        (value) => typeof value === 'string' && view.entity(value) !== undefined,
      );
      const name =
        typeof held === 'string' ? (view.entity(held)?.name ?? '') : String(annotation.attributes['value'] ?? '');
      return { words: quote, hint: name === quote ? '' : name };
    }
  }
}

function asRelationTarget(target: ClaimTarget): RelationTarget {
  if (target.kind === 'literal') return target;
  return { kind: 'record', id: target.kind === 'annotation' ? target.id : '' };
}

function asClaimTarget(target: RelationTarget): ClaimTarget {
  return target.kind === 'literal' ? target : { kind: 'annotation', id: target.id };
}
