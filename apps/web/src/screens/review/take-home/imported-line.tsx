import { useSection } from '../../../stores/room.ts';
import { useTakeHomeText } from '../../../text/review-take-home.ts';
import { Notice } from '../../../ui/notice.tsx';

/** Of a room made from an archive: when that was made, and whether it comes out as it was saved. */
export const ImportedLine = () => {
  const text = useTakeHomeText();
  const imported = useSection('room')?.lineage.imported ?? null;
  if (imported === null) return null;
  const { madeAt, differsFrom, partial } = imported;
  return (
    <Notice tone={differsFrom === null ? 'info' : 'warn'}>
      <p>
        {text.imported(madeAt)} {differsFrom === null ? text.same : text.differs(differsFrom)}
        {partial ? ` ${text.part}` : ''}
      </p>
    </Notice>
  );
};
