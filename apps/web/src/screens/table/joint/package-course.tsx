import type { SeenPackage } from '@convoy/engine';
import { BadgeCheck, Megaphone, RotateCw, Wrench } from 'lucide-react';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './joint.module.css';
import type { WireAct } from './use-paper-act.ts';

interface CourseProps {
  readonly pack: SeenPackage;
  readonly act: (made: WireAct) => void;
}

/** In the turn of a review or of its end: what members may do now, and the sponsor's renewal. */
const Renewal = ({ pack, act }: CourseProps) => {
  const { renew } = useCourseWords();
  const { form } = usePackageWords();
  const { me } = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  const clock = useSection('clock');
  const [turn, turns] = [clock?.turn ?? 0, clock?.turns ?? 0];
  const [next, setNext] = useState(String(Math.min(turns, turn + 2)));
  const ends = pack.sunset === turn;
  if (pack.status !== 'bound' || (pack.review !== turn && !ends)) return null;
  const renews = pack.sponsor === me && pen && (turn < turns || ends);
  const times = Array.from({ length: turns - turn }, (_, at) => String(turn + 1 + at));
  return (
    <Notice tone="info">
      <strong>{renew.title}.</strong> {ends ? renew.ends : renew.help}
      {pack.renewal !== null ? (
        <p>{renew.done}</p>
      ) : renews ? (
        <div className={styles['deeds']}>
          {times.length === 0 ? null : (
            <SelectField
              label={renew.review}
              value={next}
              options={times.map((value) => ({ value, label: form.reviewTurn(Number(value)) }))}
              onChange={setNext}
            />
          )}
          <Button
            onPress={() => {
              // In the last turn there is no later one to name: it runs on without a date.
              const review = times.length === 0 ? null : Number(next);
              const sunset = pack.sunset === null || times.length === 0 ? null : turns;
              act({ type: 'package.renew', package: pack.id, review, sunset });
            }}
          >
            <RotateCw size={16} aria-hidden />
            {renew.act}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
};

/** Members found short, the way back, and what this seat does in secret beside what it signed. */
const Shortfalls = ({ pack, act }: CourseProps) => {
  const { short } = useCourseWords();
  const speaker = useSpeaker();
  const seat = useSection('seat');
  const pen = useSection('me')?.pen ?? false;
  const { me } = speaker;
  const slow =
    me !== null &&
    pack.members.includes(me) &&
    (seat?.measures ?? []).some(
      ({ instrument, target }) => instrument === 'slow-walk' && target === pack.terms.target,
    );
  const found = Object.entries(pack.shortfalls);
  const own = me === null ? undefined : pack.shortfalls[me];
  const mends = own !== undefined && !own.mending && pack.terms.remedy && pen;
  return (
    <>
      {slow ? <Notice tone="warn">{short.slow}</Notice> : null}
      {pack.members
        .filter((member) => found.some(([one]) => one === member))
        .map((member) => (
          <Notice key={member} tone="warn">
            {short.line(speaker.Who(member))}
            {pack.shortfalls[member]?.mending === true ? `; ${short.mending}` : ''}.
          </Notice>
        ))}
      {mends && pack.status === 'bound' ? (
        <div>
          <Button
            onPress={() => {
              act({ type: 'package.mend', package: pack.id });
            }}
          >
            <Wrench size={16} aria-hidden />
            {short.mend}
          </Button>
          <p className={styles['note']}>{short.mendHelp}</p>
        </div>
      ) : null}
    </>
  );
};

const Certify = ({ pack, act }: CourseProps) => {
  const { certify } = useCourseWords();
  const { me } = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  const [share, setShare] = useState(String(pack.certified ?? 0));
  if (pack.terms.certifier !== me || pack.status !== 'bound' || !pen) return null;
  return (
    <div>
      <div className={styles['deeds']}>
        <SelectField
          label={certify.label}
          value={share}
          options={[0, 10, 25, 50, 75, 90, 100].map((value) => ({
            value: String(value),
            label: `${value} %`,
          }))}
          onChange={setShare}
        />
        <Button
          onPress={() => {
            act({ type: 'package.certify', package: pack.id, share: Number(share) });
          }}
        >
          <BadgeCheck size={16} aria-hidden />
          {certify.act}
        </Button>
      </div>
      <p className={styles['note']}>{certify.help}</p>
    </div>
  );
};

/** The sponsor's button to bring what was held in reserve into force. */
export const CallReserve = ({ pack, act }: CourseProps) => {
  const { reserve } = useCourseWords();
  const { me } = useSpeaker();
  const held = pack.terms.measures.some((measure) => measure.reserve);
  if (pack.sponsor !== me || pack.status !== 'bound' || pack.called !== null || !held) return null;
  return (
    <Button
      onPress={() => {
        act({ type: 'package.call', package: pack.id });
      }}
    >
      <Megaphone size={16} aria-hidden />
      {reserve.call}
    </Button>
  );
};

/** What has become of a package that binds, and what each seat may do about it now. */
export const PackageCourse = (props: CourseProps) => (
  <>
    <Renewal {...props} />
    <Shortfalls {...props} />
    <Certify {...props} />
  </>
);
