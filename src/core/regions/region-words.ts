import type { Region } from '#core/model/records';

export type RegionRole = Region['role'];

/** What regions are called, in the order in which one is asked. */
export const regionRoles: readonly { readonly id: RegionRole; readonly label: string; readonly hint: string }[] = [
  { id: 'boilerplate', label: 'Boilerplate', hint: 'Cookie notices, share buttons, forms, copyright lines' },
  { id: 'related', label: 'Related links', hint: 'Teasers and headlines of other articles' },
  { id: 'sidebar', label: 'Sidebar', hint: 'A text of its own beside the article' },
  { id: 'caption', label: 'Caption', hint: 'Words to a picture, and who took it' },
  { id: 'article', label: 'Article text', hint: 'Part of the article, with a date of its own' },
];

const labels: Readonly<Record<RegionRole, string>> = {
  boilerplate: 'Boilerplate',
  related: 'Related links',
  sidebar: 'Sidebar',
  caption: 'Caption',
  article: 'Article text',
};

/** What a region is called on the screen. */
export function regionLabel(role: RegionRole): string {
  return labels[role];
}
