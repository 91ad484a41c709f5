import type { DraftedRound } from '#renderer/features/packages/round-draft.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { countOf } from '#renderer/ui/count-of.ts';

/** As many titles as one reads. */
const most = 200;

/** Who gets how much, and which documents everybody codes. */
export function RoundPreview({ drafted }: { readonly drafted: DraftedRound }) {
  const { view } = useSession();
  const { coders, plan, population } = drafted;
  const sample = new Set(plan.sample);
  return (
    <section className="packages-preview" aria-label="What the round will be">
      <table className="packages-table">
        <thead>
          <tr>
            <th scope="col">Coder</th>
            <th scope="col" className="packages-number">
              Documents
            </th>
            <th scope="col" className="packages-number">
              of them shared
            </th>
          </tr>
        </thead>
        <tbody>
          {coders.map(({ key, name }, index) => {
            const share = plan.shares[index] ?? [];
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="packages-number">{share.length.toLocaleString('en')}</td>
                <td className="packages-number">{share.filter((id) => sample.has(id)).length.toLocaleString('en')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {coders.length === 0 && <p className="packages-hint">Choose who codes.</p>}
      {coders.length === 1 && (
        <p className="packages-hint">With one coder there is nothing to compare. Add another for a sample.</p>
      )}
      {plan.unassigned.length > 0 && (
        <p className="packages-hint">
          {countOf(plan.unassigned.length, 'document')} of {population.length.toLocaleString('en')} will not be coded.
        </p>
      )}
      <h3 className="field-label">Everybody codes {countOf(plan.sample.length, 'document')}</h3>
      {plan.sample.length > 0 && (
        <ul className="packages-titles" tabIndex={0} aria-label="Documents that everybody codes">
          {plan.sample.slice(0, most).map((id) => (
            <li key={id}>{view.document(id)?.title}</li>
          ))}
          {plan.sample.length > most && <li>and {countOf(plan.sample.length - most, 'more', 'more')}</li>}
        </ul>
      )}
    </section>
  );
}
