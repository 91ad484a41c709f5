import { parseArgs } from 'node:util';
import { defaultWebPort, serveWeb } from './serve-web.ts';
import { runScript, UserError } from './user-error.ts';

/** `npm run web [-- --port N]`: the browser host, for this computer alone. */
await runScript(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = values.port === undefined ? defaultWebPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UserError(`"${String(values.port)}" is no port number`);
  await serveWeb(port);
  return 0;
});
