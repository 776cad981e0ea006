import { Link } from 'wouter';
import { useSection } from '../../stores/room.ts';
import { useKeepingText } from '../../text/keeping.ts';
import { EraseNow } from './erase-now.tsx';
import styles from './keeping.module.css';

/** When everything here goes, for everybody in the room; erasing now, for whoever runs it. */
export const KeepingLine = () => {
  const text = useKeepingText();
  const keeping = useSection('keeping');
  const ended = useSection('room')?.ended ?? false;
  const runs = useSection('me')?.mayRun === true;
  if (keeping === undefined) return null;
  return (
    <div className={styles['line']}>
      <p>
        {text.line(keeping.retention, keeping.erasesAt, ended)}{' '}
        <Link href="/data">{text.more}</Link>
      </p>
      {runs ? <EraseNow /> : null}
    </div>
  );
};
