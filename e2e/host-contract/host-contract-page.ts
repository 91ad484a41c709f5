import { createBrowserHost } from '#host/browser/browser-host';
import { createElectronHost } from '#host/electron/electron-host';
import type { ContractFile, UserDriver } from '#testing/host-contract';
import { hostChecks } from '#testing/host-contract';

declare global {
  interface Window {
    /** Exposed by the test: it plays the user outside of the page. */
    chooseNext(files: readonly ContractFile[] | null): Promise<void>;
    acceptNextSave(): Promise<void>;
    /** Runs one check on the page's own host; rejects where the host breaks the contract. */
    runHostCheck(kind: 'electron' | 'browser', name: string): Promise<void>;
  }
}

/* Runs inside the page under test, beside the app. */
window.runHostCheck = async (kind, name) => {
  const check = hostChecks.find((candidate) => candidate.name === name);
  if (!check) throw new Error(`There is no check called ${name}`);
  const user: UserDriver = {
    choose: (files) => window.chooseNext(files),
    acceptSave: () => window.acceptNextSave(),
  };
  await check.run(kind === 'electron' ? createElectronHost(window.spanwright) : createBrowserHost(), user);
};
