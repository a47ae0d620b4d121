/** Lets a scenario document be dropped anywhere on the page. */
import './drop-zone.css';
import { useEffect, useState } from 'preact/hooks';
import { openFile } from '../studio/files.ts';
import { useExchange, useNotices, useText } from '../studio/studio-context.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export function DropZone() {
  const exchange = useExchange();
  const notices = useNotices();
  const text = useText();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Enter and leave come in pairs for every element on the way.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hold = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (others.length > 0) {
        const many = others.length + 1;
        notices.show({ about: 'file', kind: 'fault', title: (words) => words.notices.manyFiles(many) });
      } else if (file !== undefined) void openFile(file, exchange, notices);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', hold);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', hold);
      removeEventListener('drop', drop);
    };
  }, [exchange, notices]);
  return over ? <div class="drop-zone">{text.share.drop}</div> : null;
}
