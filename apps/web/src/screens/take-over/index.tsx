import type { LookedAt } from '@convoy/protocol';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../net/api.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useJoinText } from '../../text/join.ts';
import { useReplacementText } from '../../text/replacement.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CallSignField } from '../parts/call-sign-field.tsx';
import { rollCallSign } from '../parts/call-sign.ts';
import { SiteLinks } from '../parts/site-links.tsx';
import { useCards } from '../parts/use-cards.ts';
import { useEnter } from '../parts/use-enter.ts';
import { readResume } from '../resume/read-resume.ts';
import styles from '../join/join.module.css';

/** What the code is for, in words; the scenario's ids until its texts have come. */
const useSeatNames = ({ scenario, level, seat }: LookedAt) => {
  const [cards] = useCards();
  const all = cards.state === 'here' ? cards.cards : [];
  const texts = all.find((card) => card.id === scenario && card.level === level)?.texts ?? {};
  return { title: texts['title'] ?? scenario, name: texts[`actor.${seat}.name`] ?? seat };
};

const TakeIt = ({ code, seen }: { readonly code: string; readonly seen: LookedAt }) => {
  const text = useReplacementText().page;
  const { title, name } = useSeatNames(seen);
  const { enter, busy, problem } = useEnter();
  const [callSign, setCallSign] = useState(() => rollCallSign(''));
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const sign = callSign.trim();
        void enter(api.takeOver({ code, ...(sign === '' ? {} : { callSign: sign }) }));
      }}
    >
      <p>
        <strong>{text.into(name, title)}</strong> {text.turn(seen.turn)}
      </p>
      <CallSignField value={callSign} onChange={setCallSign} />
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <div>
        <Button type="submit" look="primary" size="large" isDisabled={busy}>
          {busy ? text.going : text.go}
        </Button>
      </div>
    </form>
  );
};

const AskCode = ({ onFound }: { readonly onFound: (code: string, seen: LookedAt) => void }) => {
  const text = useReplacementText().page;
  const errorText = useApiErrorText();
  const [typed, setTyped] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [problem, setProblem] = useState<string | null>(null);
  const look = async (): Promise<void> => {
    const code = readResume(typed);
    const answer = await api.lookAtInvite(code);
    if (answer.ok) onFound(code, answer.value);
    else setProblem(errorText(answer.error));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <TextField
        label={text.label}
        value={typed}
        onChange={setTyped}
        help={text.help}
        error={problem}
        maxLength={80}
        autoComplete="off"
      />
      <div>
        <Button type="submit" look="primary" size="large">
          {text.look}
        </Button>
      </div>
    </form>
  );
};

/** Into the place of somebody who has left; a link brings the code after `#`. */
export default function TakeOver() {
  const text = useReplacementText().page;
  const join = useJoinText();
  const [found, setFound] = useState<{ readonly code: string; readonly seen: LookedAt } | null>(
    null,
  );
  return (
    <Page title={text.title} aside={<SiteLinks />} width="narrow">
      <div className={styles['sheet']}>
        <h1>{text.title}</h1>
        <p className={styles['lead']}>{text.lead}</p>
        {found === null ? (
          <AskCode
            onFound={(code, seen) => {
              setFound({ code, seen });
            }}
          />
        ) : (
          <TakeIt code={found.code} seen={found.seen} />
        )}
      </div>
      <p className={styles['foot']}>
        <Link href="/join">{join.title}</Link>
        <Link href="/data">{join.data}</Link>
      </p>
    </Page>
  );
}
