import { version } from '../../package.json';

/** Version of the app, from its one place. */
export const appVersion: string = version;
