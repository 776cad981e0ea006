import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../net/api.ts';
import { useJoinText } from '../../text/join.ts';
import { useStaffText } from '../../text/staff.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import styles from '../join/join.module.css';
import { rollCallSign } from '../parts/call-sign.ts';
import { CallSignField } from '../parts/call-sign-field.tsx';
import { codeLength, readCode, spacedCode } from '../parts/code.ts';
import { SiteLinks } from '../parts/site-links.tsx';
import { useEnter } from '../parts/use-enter.ts';

const invitationLength = 12;
const bare = (typed: string): string => typed.replaceAll(/[\s-]/g, '').toUpperCase();

const Form = ({ start }: { readonly start: string }) => {
  const text = useStaffText().join;
  const { enter, busy, problem } = useEnter();
  const [room, setRoom] = useState(spacedCode(start));
  const [typed, setTyped] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [callSign, setCallSign] = useState(() => rollCallSign(''));
  const [tried, setTried] = useState(false);
  const { code } = readCode(room);
  const whole = code.length === codeLength && bare(typed).length === invitationLength;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const sign = callSign.trim();
        const wish = { code, invitation: bare(typed), ...(sign === '' ? {} : { callSign: sign }) };
        if (whole) void enter(api.joinControl(wish));
      }}
    >
      <TextField
        label={text.room}
        value={room}
        onChange={setRoom}
        maxLength={80}
        autoComplete="off"
      />
      <TextField
        label={text.invitation}
        value={typed}
        onChange={setTyped}
        help={text.help}
        error={tried && !whole ? text.short : problem}
        maxLength={40}
        autoComplete="off"
      />
      <CallSignField value={callSign} onChange={setCallSign} />
      <div>
        <Button type="submit" look="primary" size="large" isDisabled={busy}>
          {busy ? text.going : text.go}
        </Button>
      </div>
    </form>
  );
};

/** The way into control for whoever a director invited; a link brings the invitation after `#`. */
export default function JoinControl({ params }: { readonly params: { readonly code?: string } }) {
  const text = useStaffText().join;
  const join = useJoinText();
  return (
    <Page title={text.title} aside={<SiteLinks />} width="narrow">
      <div className={styles['sheet']}>
        <h1>{text.title}</h1>
        <p className={styles['lead']}>{text.lead}</p>
        <Form start={readCode(params.code ?? '').code} />
      </div>
      <p className={styles['foot']}>
        <Link href="/join">{join.title}</Link>
      </p>
    </Page>
  );
}
