import { useEffect, useRef, useState } from 'react';

/**
 * Files dragged over the window and dropped anywhere on it. Listens before everything else, because the reading
 * surface refuses drops on the text. Returns whether files are over the window now.
 */
export function useFileDrop(onFiles: (dropped: DataTransfer) => void, isEnabled: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });

  useEffect(() => {
    if (!isEnabled) return;
    // Enter and leave come for every element; the window is left when as many left as were entered.
    let depth = 0;
    const onEnter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setIsOver(true);
    };
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const onLeave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) end();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      end();
      const { dataTransfer } = event;
      // Whole, not only its files: a browser lets one walk a dropped folder only from here, and only now.
      if (dataTransfer !== null && dataTransfer.files.length > 0) latest.current(dataTransfer);
    };
    const end = () => {
      depth = 0;
      setIsOver(false);
    };
    const options = { capture: true };
    window.addEventListener('dragenter', onEnter, options);
    window.addEventListener('dragover', onOver, options);
    window.addEventListener('dragleave', onLeave, options);
    window.addEventListener('drop', onDrop, options);
    return () => {
      window.removeEventListener('dragenter', onEnter, options);
      window.removeEventListener('dragover', onOver, options);
      window.removeEventListener('dragleave', onLeave, options);
      window.removeEventListener('drop', onDrop, options);
      end();
    };
  }, [isEnabled]);

  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
