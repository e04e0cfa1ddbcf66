// Makes what a service of another version might have left in a namespace: `index`, one of its names with another shape; `topic`, its
// own with 3 partitions. A program of its own, for no port makes such things.
import { Kafka, logLevel } from 'kafkajs';
import { mongo } from 'mongoose';

const [what, namespace] = process.argv.slice(2);
const { MONGODB_URI: mongodbUri = '', KAFKA_BROKERS: brokers = '' } = process.env;

if (what === 'index') {
  const client = new mongo.MongoClient(mongodbUri);
  await client.db(`${namespace}_industry`).collection('jobs').createIndex({ owner: 1 }, { name: 'state_1' }, {});
  await client.close();
}
if (what === 'topic') {
  const admin = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.createTopics({
    topics: [{ topic: `${namespace}.industry.v1`, numPartitions: 3 }],
    waitForLeaders: false,
  });
  await admin.disconnect();
}
