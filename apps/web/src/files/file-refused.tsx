import { Alert } from 'antd';
import { messages } from '../messages.js';

const words = messages.files;

interface Props {
  code: string | undefined;
  /** What of the file is meant: titles of columns. */
  places?: readonly string[];
}

/** A file that can not be taken as a whole, and why. */
export const FileRefused = ({ code = '', places = [] }: Props) => (
  <Alert
    type="error"
    role="alert"
    title={words.fileFaults[code] ?? words.failed}
    description={
      <>
        {places.length > 0 && <p>{words.places(places.join(messages.and))}</p>}
        <p>{words.nothingChanged}</p>
      </>
    }
  />
);
