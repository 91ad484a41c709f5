import { ShieldCheck } from 'lucide-react';
import { countOf } from '#renderer/ui/count-of.ts';
import { showSize } from '#renderer/ui/show-size.ts';
import type { SavedPackage } from '#services/save-package';

/** Where the file is, that it is right, and what to do with it. */
export function PackageSaved({ saved }: { readonly saved: SavedPackage }) {
  const { purpose, coder } = saved.package;
  return (
    <>
      <div className="packages-proof" role="status">
        <ShieldCheck size={20} aria-hidden />
        <div className="packages-lines">
          <p className="packages-strong">
            {countOf(saved.documents, 'document')}, {countOf(saved.annotations, 'annotation')}, verified
          </p>
          <p>
            {saved.place}, {showSize(saved.bytes)}
          </p>
          <p className="packages-hash">SHA-256 {saved.sha256}</p>
        </div>
      </div>
      <p>
        {purpose === 'to-code'
          ? `Send this file to ${coder.name}, in whatever way you send files. They open it with “Open review package…”, code, and send one back.`
          : 'Send this file to whoever brings the layers together. They open it with “Open review package…” in their copy of the project.'}
      </p>
    </>
  );
}
