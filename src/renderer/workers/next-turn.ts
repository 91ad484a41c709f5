/**
 * Lets whatever waits in the thread go first. A message to oneself comes after those that wait already; a timer would
 * wait some milliseconds more.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
