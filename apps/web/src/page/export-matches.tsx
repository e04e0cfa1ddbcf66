import { Button } from 'antd';
import { useState } from 'react';
import { bodyOf, client } from '../api.js';
import { asError } from '../failure.js';
import { saveFile } from '../files/save-file.js';
import { messages } from '../messages.js';
import { Problem } from './problem.js';
import { useView } from './session.js';

const words = messages.list;

/** All groups as a workbook, whatever is in sight. */
export const ExportMatches = ({ asOf }: { asOf: string }) => {
  const { asker } = useView();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const begin = async () => {
    setIsBusy(true);
    try {
      saveFile(await client.call('exportMatches', { body: bodyOf(asker) }), words.fileName(asOf));
      setFailure(null);
    } catch (thrown) {
      setFailure(asError(thrown));
    }
    setIsBusy(false);
  };
  return (
    <>
      <Button type="link" className="edge" loading={isBusy} onClick={() => void begin()}>
        {words.export}
      </Button>
      {failure && <Problem error={failure} onRetry={() => void begin()} />}
    </>
  );
};
