/** Names that Windows keeps for devices, whatever their extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A suggested name as every system can keep it: one path segment, without control or reserved characters. A
 * project's name is free text, and a suggestion must never point to another folder.
 */
export function safeFileName(suggested: string): string {
  const name = suggested
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 120);
  if (name === '') return 'Untitled';
  return deviceName.test(name) ? `_${name}` : name;
}
