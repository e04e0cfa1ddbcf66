import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { loadSync } from '@grpc/proto-loader';
import descriptor, { type IFileDescriptorProto } from 'protobufjs/ext/descriptor/index.js';
import { describedFiles } from '../src/grpc-reflection.js';

const protos = fileURLToPath(new URL('../../../protos/', import.meta.url));

test.each(['industry', 'policy', 'talent'])(
  '%s: each file says what it imports, and its map entries bear the names of protoc',
  (name) => {
    const files = describedFiles(
      loadSync(`shuangzhao/${name}/v1/${name}_service.proto`, { includeDirs: [protos] }),
    ).map((bytes) => descriptor.FileDescriptorProto.decode(bytes) as IFileDescriptorProto);
    const found = (owner: string) => files.find((file) => file.package === owner);
    expect(found(`shuangzhao.${name}.v1`)?.dependency).toEqual(
      expect.arrayContaining(['shuangzhao_common_v1.proto', 'google_protobuf.proto']),
    );
    expect(found('shuangzhao.common.v1')?.dependency).toEqual(['google_protobuf.proto']);
    const listed = found('grpc.health.v1')?.messageType?.find((message) => message.name === 'HealthListResponse');
    expect(listed?.nestedType?.[0]?.name).toBe('StatusesEntry');
    expect(listed?.field?.[0]?.typeName).toBe('StatusesEntry');
  },
);
