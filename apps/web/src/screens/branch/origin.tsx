import { GitBranch } from 'lucide-react';
import { Link } from 'wouter';
import { useSection } from '../../stores/room.ts';
import { entranceFor } from '../../net/tokens.ts';
import { useBranchText } from '../../text/branch.ts';
import { spacedCode } from '../parts/code.ts';
import styles from './branch.module.css';

/** Where this room comes from; a way back for whoever was there on this device. */
export const Origin = () => {
  const text = useBranchText();
  const origin = useSection('room')?.lineage.origin ?? null;
  if (origin === null) return null;
  const said = text.origin(spacedCode(origin.code), origin.turn);
  return (
    <p className={styles['origin']}>
      <GitBranch size={14} aria-hidden />{' '}
      {entranceFor(origin.code, 'room') === null ? (
        said
      ) : (
        <Link href={`/room/${origin.code}`}>{said}</Link>
      )}
    </p>
  );
};
