import type { Consent, SeenPackage } from '@convoy/engine';
import { FileText, Handshake, KeyRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import type { TableDialog } from '../../../stores/table.ts';
import { useConsentWords } from '../../../text/consents.ts';
import { useNames } from '../../../text/names.ts';
import { useTalkText } from '../../../text/talk.ts';
import { writtenText } from '../../../text/speaker.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import type { PaperOffer } from '../use-needs.ts';
import styles from './talk.module.css';

interface Paper {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly status: string;
  /** It is this seat's turn to answer. */
  readonly waits: boolean;
  readonly dialog: TableDialog;
}

const within = (parties: readonly string[], members: readonly string[]): boolean =>
  parties.every((id) => members.includes(id)) || members.every((id) => parties.includes(id));

/** Offers, packages and consents between these seats, as far as this one knows of them. */
const usePapers = (members: readonly string[]): readonly Paper[] => {
  const t = useTalkText();
  const names = useNames();
  const text = useText();
  const { words } = text;
  const consentText = useConsentWords();
  const paper = useSection('paper');
  const me = useSection('seat')?.seat ?? null;
  return useMemo(() => {
    const offer = ({ id, from, terms, status }: PaperOffer): Paper => ({
      ...{ key: id, icon: FileText, status: words.offerStatus[status] },
      title: t.terms.offer(names.actor(from), names.actor(terms.to)),
      waits: status === 'open' && terms.to === me,
      dialog: { kind: 'offer', offer: id },
    });
    const pack = ({ id, sponsor, terms, status, answers }: SeenPackage): Paper => ({
      ...{ key: id, icon: Handshake, status: words.packageStatus[status] },
      title: t.terms.package(writtenText(text, terms.title)),
      waits:
        me !== null &&
        sponsor !== me &&
        (status === 'open' || status === 'sent') &&
        terms.asked.includes(me) &&
        answers[me] === undefined,
      dialog: { kind: 'package', package: id },
    });
    const consent = ({ id, asset, owner, status }: Consent): Paper => ({
      ...{ key: id, icon: KeyRound, status: consentText.status[status] },
      title: t.terms.consent(names.asset(asset)),
      waits: owner === me && status === 'asked',
      dialog: { kind: 'consents', asset },
    });
    return [
      ...(paper?.offers ?? [])
        .filter(({ from, terms }) => within([from, terms.to], members))
        .map(offer),
      ...(paper?.packages ?? [])
        .filter(({ sponsor, terms }) => within([sponsor, ...terms.asked], members))
        .map(pack),
      ...(paper?.consents ?? [])
        .filter(({ by, owner }) => within([by, owner], members))
        .map(consent),
    ].toReversed();
  }, [paper, members, me, t, names, text, words, consentText]);
};

const Propose = ({ members }: { readonly members: readonly string[] }) => {
  const t = useTalkText();
  const me = useSection('seat')?.seat ?? null;
  const pen = useSection('me')?.pen ?? false;
  const board = useSection('board');
  const others = members.filter((id) => id !== me);
  if (!pen) return <p className={styles['note']}>{t.terms.pen}</p>;
  const open = (dialog: TableDialog) => () => {
    openDialog(dialog);
  };
  return (
    <div className={styles['row']}>
      {others.length === 1 ? (
        <Button
          size="small"
          onPress={open({ kind: 'offer-form', to: others[0] ?? null, demand: null })}
        >
          {t.terms.makeOffer}
        </Button>
      ) : null}
      {(board?.sectors.length ?? 0) > 0 ? (
        <Button size="small" onPress={open({ kind: 'package-form', revised: null, target: null })}>
          {t.terms.propose}
        </Button>
      ) : null}
      {(board?.assets ?? []).some(({ owner }) => others.some((id) => id === owner)) ? (
        <Button size="small" onPress={open({ kind: 'consents', asset: null })}>
          {t.terms.ask}
        </Button>
      ) : null}
    </div>
  );
};

/** Where there is no room for them: how many there are, and the way to the larger view. */
export const TermsDoor = ({ members }: { readonly members: readonly string[] }) => {
  const t = useTalkText();
  const papers = usePapers(members);
  return (
    <Button
      look="link"
      size="small"
      className={styles['doorway']}
      onPress={() => {
        openDialog({ kind: 'talk', adding: false });
      }}
    >
      {t.terms.door(papers.length)}
    </Button>
  );
};

interface TermsProps {
  readonly members: readonly string[];
  /** A column of its own; else, on a phone, a line that opens. */
  readonly wide: boolean;
}
/** Terms on the table: the papers between those who talk here, beside what they say. */
export const Terms = ({ members, wide }: TermsProps) => {
  const t = useTalkText();
  const papers = usePapers(members);
  const list = (
    <>
      {papers.length === 0 ? <p className={styles['note']}>{t.terms.none}</p> : null}
      <ul className={styles['papers']}>
        {papers.map(({ key, icon: Icon, title, status, waits, dialog }) => (
          <li key={key}>
            <button
              type="button"
              className={styles['paper']}
              onClick={() => {
                openDialog(dialog);
              }}
            >
              <Icon size={16} aria-hidden />
              <span>{title}</span>
              <Chip tone={waits ? 'warn' : 'plain'}>
                {status}
                {waits ? `, ${t.terms.waits}` : ''}
              </Chip>
            </button>
          </li>
        ))}
      </ul>
      <Propose members={members} />
    </>
  );
  if (wide)
    return (
      <section className={styles['terms']} aria-label={t.terms.title}>
        <h3>{t.terms.title}</h3>
        {list}
      </section>
    );
  return (
    <details className={styles['folded']}>
      <summary>{t.terms.count(papers.length)}</summary>
      {list}
    </details>
  );
};
