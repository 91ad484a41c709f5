import type { AttributeValue, TagDefinition, ValueDefinition } from '#core/model/records';
import { Examples } from '#renderer/features/guideline/examples.tsx';
import { TagMark } from '#renderer/ui/tag-mark.tsx';

interface Props {
  readonly tag: TagDefinition;
  /** What is filled in, where one annotation is looked at: what was chosen comes first and open. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

/** When to use a tag, with its examples, and what its attributes and their values mean. */
export function TagGuideline({ tag, attributes = {} }: Props) {
  const on = tag.attributes.filter((attribute) => attribute.on);
  return (
    <section className="guideline-tag" aria-label={`Guideline of ${tag.label}`}>
      <h2 className="guideline-head">
        <TagMark tag={tag} /> {tag.label}
      </h2>
      <p className="guideline-words">
        {tag.guideline === '' ? 'The codebook says nothing about it yet.' : tag.guideline}
      </p>
      <Examples examples={tag.examples ?? []} />
      {on.map((attribute) => {
        const held = attributes[attribute.id];
        const isHeld = ({ id }: ValueDefinition) => held === id || (Array.isArray(held) && held.includes(id));
        const chosen = attribute.values.filter(isHeld);
        const others = attribute.type === 'concept' ? [] : attribute.values.filter((value) => !isHeld(value));
        return (
          <section key={attribute.id} className="guideline-attribute">
            <h3 className="guideline-subhead">{attribute.label}</h3>
            {attribute.description !== '' && <p className="guideline-muted">{attribute.description}</p>}
            {chosen.length > 0 && <Values values={chosen} chosen />}
            {others.length > 0 && (
              <details className="guideline-more">
                <summary>{chosen.length > 0 ? 'Other values' : `${String(others.length)} values`}</summary>
                <Values values={others} />
              </details>
            )}
          </section>
        );
      })}
    </section>
  );
}

function Values({
  values,
  chosen = false,
}: {
  readonly values: readonly ValueDefinition[];
  readonly chosen?: boolean;
}) {
  return (
    <dl className="guideline-values" data-chosen={chosen}>
      {values.map(({ id, label, description, examples = [] }) => (
        <div key={id} className="guideline-value">
          <dt>
            {label}
            {chosen && <span className="visually-hidden"> (chosen)</span>}
          </dt>
          <dd>
            {description}
            <Examples examples={examples} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
