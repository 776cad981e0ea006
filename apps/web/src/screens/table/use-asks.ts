import { isOpenAlarm } from '@convoy/engine';
import { CircleHelp, FileText, Handshake, KeyRound, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { SeenPackage } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { openDialog } from '../../stores/table.ts';
import { useSpeaker, writtenText } from '../../text/speaker.ts';
import { useOwed } from './use-needs.ts';
import { useTableWords } from './use-words.ts';

/** Something on paper that waits for this seat. */
export interface Ask {
  /** Changes when it waits anew, so that it is announced again. */
  readonly id: string;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly detail: string;
  readonly open: () => void;
}

const packageOpen = ({ status }: SeenPackage): boolean => status === 'open' || status === 'sent';

const usePackageAsks = (): readonly Ask[] => {
  const w = useTableWords();
  const { text, names, me } = useSpeaker();
  const packages = useSection('paper')?.packages;
  return useMemo(() => {
    const ask = (pack: SeenPackage, id: string, icon: LucideIcon, detail: string): Ask => ({
      ...{ id, icon, detail },
      title: w.joint.package(writtenText(text, pack.terms.title)),
      open: () => {
        openDialog({ kind: 'package', package: pack.id });
      },
    });
    return (packages ?? []).filter(packageOpen).flatMap((pack) => {
      if (me === null) return [];
      const mine = pack.answers[me];
      const key = `${pack.id} ${pack.version}`;
      if (pack.sponsor !== me)
        return pack.terms.asked.includes(me) && mine === undefined
          ? [ask(pack, key, Handshake, w.joint.asked(names.actor(pack.sponsor)))]
          : [];
      return Object.entries(pack.answers)
        .filter(([, { stance }]) => stance === 'ask')
        .map(([seat, { turn }]) =>
          ask(pack, `${key} ${seat} ${turn}`, CircleHelp, w.joint.question(names.actor(seat))),
        );
    });
  }, [packages, me, names, text, w]);
};

const useConsentAsks = (): readonly Ask[] => {
  const w = useTableWords();
  const { names, me } = useSpeaker();
  const consents = useSection('paper')?.consents;
  return useMemo(
    () =>
      (consents ?? []).flatMap(({ id, asset, owner, by, status, price }): readonly Ask[] => {
        const open = (): void => {
          openDialog({ kind: 'consents', asset });
        };
        const what = names.asset(asset);
        if (owner === me && status === 'asked')
          return [
            {
              ...{ id, icon: KeyRound, open, detail: what },
              title: w.joint.wants(names.actor(by)),
            },
          ];
        if (by === me && status === 'priced')
          return [
            {
              ...{ id: `${id} priced`, icon: KeyRound, open },
              title: w.joint.priced(names.actor(owner), w.joint.price(price)),
              detail: what,
            },
          ];
        return [];
      }),
    [consents, me, names, w],
  );
};

/** New reports about an agreement of one's own: its card says what either side may do. */
const useReportAsks = (): readonly Ask[] => {
  const w = useTableWords();
  const { names, me } = useSpeaker();
  const agreements = useSection('paper')?.agreements;
  return useMemo(
    () =>
      (agreements ?? []).flatMap(({ id, from, terms, status, alarm }): readonly Ask[] => {
        if (me === null || (me !== from && me !== terms.to)) return [];
        if (status !== 'running' || !isOpenAlarm(alarm)) return [];
        const { suspect, turn } = alarm;
        // What was answered, or taken as proof, leaves the accuser nothing to do; the accused may still answer.
        const waits = alarm.status === 'raised' || (alarm.status === 'denounced' && suspect === me);
        if (!waits) return [];
        return [
          {
            ...{ id: `${id} ${turn} ${alarm.status}`, icon: TriangleAlert },
            title:
              suspect === me ? w.seat.alarm.askMe : w.seat.alarm.askOther(names.actor(suspect)),
            detail: w.seat.alarm.ask,
            open: () => {
              document.getElementById(id)?.focus();
            },
          },
        ];
      }),
    [agreements, me, names, w],
  );
};

/** Reports, offers, packages and requests for consent that wait for this seat, in that order. */
export const useAsks = (): readonly Ask[] => {
  const w = useTableWords();
  const { names } = useSpeaker();
  const { waiting } = useOwed();
  const packages = usePackageAsks();
  const consents = useConsentAsks();
  const reports = useReportAsks();
  return useMemo(() => {
    const offers = waiting.map((offer): Ask => ({
      id: offer.id,
      icon: FileText,
      title: w.offers.from(names.actor(offer.from)),
      detail: w.seat.by(offer.terms.expires),
      open: () => {
        openDialog({ kind: 'offer', offer: offer.id });
      },
    }));
    return [...reports, ...offers, ...packages, ...consents];
  }, [waiting, reports, packages, consents, names, w]);
};
