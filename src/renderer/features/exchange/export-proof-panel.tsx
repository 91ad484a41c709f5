import { ShieldCheck } from 'lucide-react';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { showSize } from '#renderer/ui/show-size.ts';
import type { ExportProof } from '#services/save-corpus-file';

/** What was written, read back and found right, in words that one can put into a paper. */
export function ExportProofPanel({ proof }: { readonly proof: ExportProof }) {
  const counts = `${countOf(proof.documents, 'document')}, ${countOf(proof.annotations, 'annotation')}, verified`;
  return (
    <>
      <div className="exchange-proof" role="status">
        <ShieldCheck size={20} aria-hidden />
        <div className="exchange-proof-words">
          <p className="exchange-proof-main">{counts}</p>
          <p>
            {proof.place}, {showSize(proof.bytes)}
          </p>
          <p className="exchange-hash">SHA-256 {proof.sha256}</p>
        </div>
      </div>
      <p className="exchange-hint">
        The file was read back from the disk, and every quote equals its place in the text.
        {proof.rejected > 0 &&
          ` ${countOf(proof.rejected, 'rejected suggestion')} ${proof.rejected === 1 ? 'is' : 'are'} in the file too, and not counted.`}
        {proof.orphaned > 0 &&
          ` ${countOf(proof.orphaned, 'annotation')} without a place in the text ${proof.orphaned === 1 ? 'is' : 'are'} marked as orphaned.`}
      </p>
      <div>
        <CopyButton label="Copy this proof" text={`${counts}, SHA-256 ${proof.sha256}`} />
      </div>
    </>
  );
}
