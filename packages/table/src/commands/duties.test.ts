import { describe, expect, it } from 'vitest';
import { personId } from '../ids.ts';
import { ann, asks, bob, did, gist, next, when } from '../testing/given.ts';
import { delegation, everybody } from '../testing/four.ts';
import { hashOf, invited, staffed, staffPerson } from '../testing/staff.ts';

const pat = personId('pat');
const invite = { type: 'control.invite', hash: hashOf(1), duties: ['umpire'] } as const;

describe('control.invite', () => {
  it('opens one way in, for one person, with the duties it names', () => {
    const open = did(delegation(), ann, { ...invite, duties: ['talk', 'talk', 'umpire'] });
    expect(open.staff.invitations).toMatchObject([
      { n: 1, state: 'open', duties: ['talk', 'umpire'], usedBy: null },
    ]);
    const come = { by: 'invited', person: pat, hash: hashOf(1) } as const;
    expect(gist(when(open, come))).toEqual(['person.joined', 'invitation.used']);
    const after = next(open, come);
    expect(after.people[pat]).toMatchObject({ role: 'control', seat: null });
    expect(after.staff.duties[pat]).toEqual(['talk', 'umpire']);
    expect(gist(when(after, { ...come, person: personId('quin') }))).toBe(
      'unknown-invitation invitation',
    );
  });
  it('is closed to codes that nobody made, and to revoked ones', () => {
    const open = did(delegation(), ann, invite);
    expect(gist(when(open, { by: 'invited', person: pat, hash: hashOf(2) }))).toBe(
      'unknown-invitation invitation',
    );
    const shut = did(open, ann, { type: 'invitation.revoke', n: 1 });
    expect(asks(shut, ann, { type: 'invitation.revoke', n: 1 })).toEqual({ ok: true, events: [] });
    expect(gist(when(shut, { by: 'invited', person: pat, hash: hashOf(1) }))).toBe(
      'unknown-invitation invitation',
    );
    expect(gist(asks(open, ann, { type: 'invitation.revoke', n: 2 }))).toBe('unknown-invitation n');
    const used = next(open, { by: 'invited', person: pat, hash: hashOf(1) });
    expect(gist(asks(used, ann, { type: 'invitation.revoke', n: 1 }))).toBe('unknown-invitation n');
  });
  it('is nobody’s at the table, and stays within a limit', () => {
    for (const who of everybody.filter((one) => one !== ann))
      expect(gist(asks(delegation(), who, invite))).toBe('not-allowed');
    let state = delegation();
    for (let n = 1; n <= 20; n += 1) state = did(state, ann, { ...invite, hash: hashOf(n) });
    expect(gist(asks(state, ann, { ...invite, hash: hashOf(21) }))).toBe('too-many-invitations');
    expect(gist(asks(did(delegation(), ann, invite), ann, invite))).toBe('malformed hash');
  });
});

describe('duties.set and control.remove', () => {
  it('are a director’s, over everybody in control', () => {
    const state = staffed();
    const umpire = staffPerson('umpire');
    const set = { type: 'duties.set', person: umpire, duties: ['talk'] } as const;
    expect(did(state, ann, set).staff.duties[umpire]).toEqual(['talk']);
    expect(asks(state, ann, { ...set, duties: ['umpire'] })).toEqual({ ok: true, events: [] });
    expect(gist(asks(state, umpire, set))).toBe('not-your-duty');
    expect(gist(asks(state, ann, { ...set, person: bob }))).toBe('unknown-person person');
    const gone = did(state, ann, { type: 'control.remove', person: umpire });
    expect(gone.people[umpire]).toBeUndefined();
    expect(gist(asks(gone, umpire, { type: 'turn.resolve', turn: 1 }))).toBe('unknown-person');
    expect(gist(asks(state, ann, { type: 'control.remove', person: bob }))).toBe(
      'unknown-person person',
    );
  });
  it('leave a director in the room', () => {
    const alone = invited(delegation(), pat, ['analyst']);
    expect(gist(asks(alone, ann, { type: 'control.remove', person: ann }))).toBe(
      'last-director person',
    );
    expect(gist(asks(alone, ann, { type: 'duties.set', person: ann, duties: ['talk'] }))).toBe(
      'last-director duties',
    );
    const two = did(alone, ann, { type: 'duties.set', person: pat, duties: ['director'] });
    const left = did(two, ann, { type: 'control.remove', person: ann });
    expect(left.people[ann]).toBeUndefined();
    expect(gist(asks(left, pat, { type: 'control.remove', person: pat }))).toBe(
      'last-director person',
    );
  });
});
