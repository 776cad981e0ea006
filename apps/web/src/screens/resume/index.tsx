import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../net/api.ts';
import { useJoinText } from '../../text/join.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { SiteLinks } from '../parts/site-links.tsx';
import { useOpenClass } from '../class/use-open-class.ts';
import { useEnter } from '../parts/use-enter.ts';
import { classLength, readResume, resumeLength } from './read-resume.ts';
import styles from '../join/join.module.css';

const ResumeForm = () => {
  const text = useJoinText();
  const { enter, busy: entering, problem: closed } = useEnter();
  const { openClass, busy: opening, problem: refused } = useOpenClass();
  const busy = entering || opening;
  const problem = closed ?? refused;
  const [typed, setTyped] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [tried, setTried] = useState(false);
  const [devices, setDevices] = useState<'both' | 'move'>('move');
  const resume = readResume(typed);
  const letters = resume.replaceAll('-', '').length;
  const ofClass = letters === classLength;
  const whole = letters === resumeLength || ofClass;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ofClass) void openClass(api.resumeClass(resume));
        else if (whole) void enter(api.resume({ resume, devices }));
      }}
    >
      <TextField
        label={text.resumeLabel}
        value={typed}
        onChange={setTyped}
        help={text.resumeHelp}
        error={tried && !whole ? text.resumeShort : problem}
        maxLength={40}
        autoComplete="off"
      />
      <Choice
        legend={text.devices}
        name="devices"
        look="list"
        value={devices}
        options={[
          { value: 'move', label: text.move, help: text.moveHelp },
          { value: 'both', label: text.both, help: text.bothHelp },
        ]}
        onChange={setDevices}
      />
      <div>
        <Button type="submit" look="primary" size="large" isDisabled={busy}>
          {busy ? text.resuming : text.resume}
        </Button>
      </div>
    </form>
  );
};

/** The way back to a seat from any device; a QR code brings the code after `#`. */
export default function Resume() {
  const text = useJoinText();
  return (
    <Page title={text.resumeTitle} aside={<SiteLinks />} width="narrow">
      <div className={styles['sheet']}>
        <h1>{text.resumeTitle}</h1>
        <p className={styles['lead']}>{text.resumeLead}</p>
        <ResumeForm />
        <Notice tone="info">{text.noCode}</Notice>
      </div>
      <p className={styles['foot']}>
        <Link href="/join">{text.title}</Link>
        <Link href="/data">{text.data}</Link>
      </p>
    </Page>
  );
}
