import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const ADDRESS = '/api/v1/events';

/** Follows what concerns the signed-in user: whatever is told is read again where it is in sight. */
export const useEvents = (): void => {
  const queries = useQueryClient();
  useEffect(() => {
    // The browser comes back by itself after a break and says what it saw last.
    const stream = new EventSource(ADDRESS);
    const again = (...keys: string[]) => {
      for (const key of keys) void queries.invalidateQueries({ queryKey: [key] });
    };
    stream.addEventListener('match', () => again('notifications', 'matches'));
    stream.addEventListener('job', () => again('notifications', 'job'));
    stream.addEventListener('referral', () => again('notifications', 'referrals'));
    stream.addEventListener('talent', () => again('notifications', 'talent-searches'));
    stream.addEventListener('reset', () => again('notifications', 'matches', 'job', 'referrals'));
    return () => stream.close();
  }, [queries]);
};
