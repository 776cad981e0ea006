import { LayoutGrid } from 'lucide-react';
import { Link } from 'wouter';
import { classOfRoom } from '../../net/class-tokens.ts';
import { useSection } from '../../stores/room.ts';
import { useClassText } from '../../text/class.ts';
import styles from './class.module.css';

/** Back to all rooms, for whoever came from there. */
export const ClassLink = () => {
  const text = useClassText();
  const room = useSection('room')?.code ?? '';
  const code = classOfRoom(room);
  if (code === null) return null;
  return (
    <Link href={`/class/${code}`} className={styles['wallLink'] ?? ''}>
      <LayoutGrid size={16} aria-hidden />
      {text.back}
    </Link>
  );
};
