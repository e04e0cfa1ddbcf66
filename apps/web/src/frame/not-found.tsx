import { Link } from 'react-router';
import { messages } from '../messages.js';
import { PageHeading } from './page-heading.js';

const words = messages.frame;

/** A path that leads nowhere. */
export const NotFound = () => (
  <section className="narrow">
    <PageHeading title={words.notFound} />
    <p>{words.notFoundHelp}</p>
    <Link to="/">{words.home}</Link>
  </section>
);
