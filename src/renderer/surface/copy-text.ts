/** Copies the text itself: what the engine would make of the elements has other line breaks. */
export function copyText(root: HTMLElement, selected: () => string): () => void {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const text = selected();
    if (text !== '') event.clipboardData?.setData('text/plain', text);
  };
  root.addEventListener('copy', onCopy, { capture: true });
  return () => {
    root.removeEventListener('copy', onCopy, { capture: true });
  };
}
