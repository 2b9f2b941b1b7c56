/** Hands out numbers, one after the other, whoever asks; what is dear to look up stays in the cache. */

const nextNumber = () => {
  const lock = LockService.getScriptLock();
  lock.waitLock(5000);
  try {
    const store = PropertiesService.getScriptProperties();
    const number = Number(store.getProperty('LAST_NUMBER') || 0) + 1;
    store.setProperty('LAST_NUMBER', String(number));
    return number;
  } finally {
    lock.releaseLock();
  }
};

function lookUp(key) {
  const cache = CacheService.getScriptCache();
  const cached = cache.get(key);
  if (cached !== null) return { from: 'cache', ...JSON.parse(cached) };
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, key)
    .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0'))
    .join('');
  const found = { digest: digest.slice(0, 8), number: nextNumber() };
  cache.put(key, JSON.stringify(found), 60);
  return { from: 'script', ...found };
}

function twice(key) {
  return [lookUp(key), lookUp(key)];
}
