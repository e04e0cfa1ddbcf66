import { Button } from 'antd';
import { useState } from 'react';
import { bodyOf, client } from '../api.js';
import { asError } from '../failure.js';
import { messages } from '../messages.js';
import { Problem } from './problem.js';
import { useView } from './session.js';

const words = messages.list;

const save = (file: Blob, name: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** All groups as a workbook, whatever is in sight. */
export const ExportMatches = ({ asOf }: { asOf: string }) => {
  const { asker } = useView();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const begin = async () => {
    setIsBusy(true);
    try {
      save(await client.call('exportMatches', { body: bodyOf(asker) }), words.fileName(asOf));
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
