import type { Look } from '@convoy/protocol';
import { Eye } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useLookText } from '../../text/look.ts';
import styles from './staff.module.css';

/** Opens a window through somebody else's eyes, beside the console. */
export const ViewAs = ({ look }: { readonly look: Look }) => {
  const text = useLookText();
  const code = useSection('room')?.code ?? '';
  const tail = look.kind === 'seat' ? `seat/${look.seat}` : look.kind;
  return (
    <a
      href={`/look/${code}/${tail}`}
      target="_blank"
      rel="noreferrer"
      className={styles['viewAs']}
      aria-label={`${text[look.kind]} ${text.opens}`}
    >
      <Eye size={16} aria-hidden /> {text[look.kind]}
    </a>
  );
};
