import { useEffect, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { showSize } from '#renderer/ui/show-size.ts';

/** Where the data is: on this machine, and nowhere else. */
export function KeptWhere() {
  const { host } = useApp();
  const used = useUsedSpace();
  const place =
    host.kind === 'electron'
      ? 'On this computer, in the data folder of your user account. Nothing is sent anywhere.'
      : 'In this browser, on this computer. Clearing the browser’s data for this page deletes it, so export often.';
  return (
    <section className="preferences-kept" aria-label="Where your data is kept">
      <h3 className="field-label">Where your data is kept</h3>
      <p>
        {place} {used !== null && `It takes ${showSize(used)}.`}
      </p>
      <p>Backups are made as you work: “Restore backup…” lists them. Spanwright {host.appVersion}.</p>
    </section>
  );
}

function useUsedSpace(): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    navigator.storage.estimate().then(
      ({ usage }) => {
        if (isWanted) setUsed(usage ?? null);
      },
      // Only a figure for information: without it the sentence ends earlier.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return used;
}
