import { useOpenRoomText } from '../../text/open-room.ts';
import { usePracticeText } from '../../text/practice.ts';
import { Checkbox, Choice } from '../../ui/toggle.tsx';
import { Details } from './details.tsx';
import { spanIds, spanOf } from './spans.ts';
import { clockMinutes, presets } from './timing.ts';
import type { OpenRoomForm, RunBy } from './use-form.ts';
import styles from './open-room.module.css';

const RoleChoice = ({ role, set }: OpenRoomForm) => {
  const text = useOpenRoomText();
  return (
    <Choice<RunBy>
      legend={text.role}
      name="role"
      look="list"
      value={role}
      options={[
        { value: 'control', label: text.control, help: text.controlHelp },
        { value: 'host', label: text.host, help: text.hostHelp },
      ]}
      onChange={set.setRole}
    />
  );
};

const PracticeChoice = ({ practice, set }: OpenRoomForm) => {
  const text = usePracticeText();
  return practice === null ? null : (
    <div>
      <Checkbox checked={practice} onChange={set.setPractice}>
        {text.wish}
      </Checkbox>
      <p className={styles['wishHelp']}>{text.wishHelp}</p>
    </div>
  );
};

const SpanChoice = ({ form }: { readonly form: OpenRoomForm }) => {
  const text = useOpenRoomText();
  const { card, role, span, setSpan } = form;
  const help = (id: (typeof spanIds)[number]): string => {
    const { length, timing } = spanOf(id, card.lengths, role);
    const turns = card.lengths.find((one) => one.id === length)?.turns ?? 0;
    const minutes = timing === 'own' ? null : clockMinutes(presets[timing], turns);
    return text.spanHelp(id, turns, minutes ?? 0);
  };
  return (
    <>
      <Choice
        legend={text.span}
        name="span"
        look="list"
        value={span ?? 'other'}
        options={[
          ...spanIds.map((id) => ({ value: id, label: text.spans[id], help: help(id) })),
          ...(span === null
            ? [{ value: 'other' as const, label: text.otherSpan, help: text.otherSpanHelp }]
            : []),
        ]}
        onChange={(id) => {
          if (id !== 'other') setSpan(id);
        }}
      />
    </>
  );
};

/** Step 2: who runs it, and how much time there is. All else has an answer already. */
export const PeopleStep = ({ form }: { readonly form: OpenRoomForm }) => (
  <>
    <div className={styles['pair']}>
      <div className={styles['column']}>
        <SpanChoice form={form} />
      </div>
      <div className={styles['column']}>
        <RoleChoice {...form} />
        <PracticeChoice {...form} />
      </div>
    </div>
    <Details form={form} />
  </>
);
