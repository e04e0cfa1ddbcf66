#!/bin/sh
# Makes what compose.yaml takes from infra/secrets (git-ignored), each file once: random passwords, the keys of identity, the key
# that seals what is known of people.
# The folder is its owner's alone; its files can be read inside the containers, which run as another user.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
cd secrets
random() { [ -e "$1" ] || openssl rand -hex 32 >"$1"; }
random mongodb-password
random meilisearch-key
[ -e mongodb-keyfile ] || openssl rand -base64 756 >mongodb-keyfile
[ -e mongodb-uri ] ||
  printf 'mongodb://shuangzhao:%s@mongodb:27017/?replicaSet=rs0&authSource=admin\n' "$(cat mongodb-password)" >mongodb-uri
[ -e talent-master-key ] || openssl rand -base64 32 >talent-master-key
[ -e identity-private.pem ] || openssl genpkey -algorithm ed25519 -out identity-private.pem
[ -e identity-public.pem ] || openssl pkey -in identity-private.pem -pubout -out identity-public.pem
chmod 644 ./*
