import { Tablet } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useDeviceText } from '../../text/device.ts';

/** For a room without a device for everybody; told to its director until there is one. */
export const DeviceLink = ({ className }: { readonly className?: string | undefined }) => {
  const text = useDeviceText();
  const room = useSection('room');
  const passed = useSection('seating')?.device ?? false;
  const staff = useSection('staff');
  const me = useSection('me');
  if (room === undefined || me?.role !== 'control' || passed || room.ended) return null;
  if (staff === undefined || staff === null) return null;
  return (
    <a href={`/device/${room.code}`} className={className} title={text.linkHelp}>
      <Tablet size={16} aria-hidden />
      {text.link}
    </a>
  );
};
