import { NavLink } from 'react-router';
import { messages } from '../messages.js';
import { useUnread } from './queries.js';
import { useEvents } from './use-events.js';

const words = messages.notifications;

/** The way to what was told, with the number that is not read yet. */
export const Bell = () => {
  const { data: unread = 0 } = useUnread();
  useEvents();
  return (
    <NavLink to="/notifications" className="bell" aria-label={words.bell(unread)}>
      {words.title}
      {unread > 0 && <span className="badge">{words.badge(unread)}</span>}
    </NavLink>
  );
};
