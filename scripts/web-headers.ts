import { contentSecurityPolicy, isolationHeaders } from '#contract/content-security-policy';

/** What the browser host is served with: the same headers as the desktop app's pages. */
export const webHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy(),
  ...isolationHeaders,
};
