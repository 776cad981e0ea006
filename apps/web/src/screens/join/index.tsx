import { Link } from 'wouter';
import { useJoinText } from '../../text/join.ts';
import { useStaffText } from '../../text/staff.ts';
import { Page } from '../../ui/page.tsx';
import { codeLength, readCode } from '../parts/code.ts';
import { SiteLinks } from '../parts/site-links.tsx';
import { AskCode } from './ask-code.tsx';
import { JoinRoom } from './join-room.tsx';
import styles from './join.module.css';

/** `/join` asks for the code; `/join/K7MQ42`, where a QR code leads, has it. */
export default function Join({ params }: { readonly params: { readonly code?: string } }) {
  const text = useJoinText();
  const staff = useStaffText();
  const { code } = readCode(params.code ?? '');
  return (
    <Page title={text.title} aside={<SiteLinks />} width="narrow">
      {code.length === codeLength ? <JoinRoom key={code} code={code} /> : <AskCode start={code} />}
      <p className={styles['foot']}>
        <Link href="/resume">{text.lost}</Link>
        <Link href={code.length === codeLength ? `/join-control/${code}` : '/join-control'}>
          {staff.join.link}
        </Link>
        <Link href="/data">{text.data}</Link>
      </p>
    </Page>
  );
}
