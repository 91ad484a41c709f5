import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import type { ChannelName } from '#contract/channels';
import { requestSchemas } from '#contract/request-schemas';
import type { Handlers, Sender } from '#main/ipc/answer-request';
import { answerRequest } from '#main/ipc/answer-request';

/** Answers every channel of the contract. `pageOf` names the only page that is heard, or `null` for none. */
export function registerHandlers(handlers: Handlers, pageOf: () => WebContents | null): void {
  function register(name: ChannelName): void {
    ipcMain.handle(name, (event, input: unknown) =>
      answerRequest(name, handlers, senderOf(event, pageOf()), input, (error) => {
        console.error(`Unexpected error in ${name}:`, error);
      }),
    );
  }
  for (const name of Object.keys(requestSchemas)) {
    if (isChannelName(name)) register(name);
  }
}

function isChannelName(name: string): name is ChannelName {
  return Object.hasOwn(requestSchemas, name);
}

function senderOf(event: IpcMainInvokeEvent, page: WebContents | null): Sender {
  const frame = event.senderFrame;
  const isOurPage = page !== null && event.sender === page && frame !== null && frame === page.mainFrame;
  return { isMainFrame: isOurPage, url: frame?.url ?? '' };
}
