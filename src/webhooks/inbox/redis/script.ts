/**
 * All functions of the store, in one script, so that each is atomic. Keys, all below one prefix:
 *
 * - `seq`, the last id; `push:<id>`, a push; `all`, ids in the order of arrival; `dead`, ids of dead pushes
 * - `keys`, what was stored before, by time; `latest`, the last push of each document
 * - `order:<document>`, its ids; `lock:<document>`, the worker that has one of them; `locked`, the documents that have a lock
 * - `ready`, documents by when their next push may be taken
 *
 * Of a document, the first push that is not a dead one whose time is over is the next. Times are those of the server.
 */
export const script = `
local prefix = KEYS[1]
local function at(name) return prefix .. ':' .. name end
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
local function number(text) if text == 'Infinity' then return math.huge end return tonumber(text) end
local function text(value) if value == math.huge then return 'inf' end return string.format('%.0f', value) end
local function hget(key, field) return redis.call('HGET', key, field) end

local function lockOf(document)
  local key = at('lock:' .. document)
  local limit = hget(key, 'until')
  if not limit then return nil end
  if tonumber(limit) > now then return { lease = hget(key, 'lease'), id = hget(key, 'id'), limit = tonumber(limit) } end
  redis.call('DEL', key)
  redis.call('SREM', at('locked'), document)
  return nil
end

-- The id of the next push, and when it may be taken.
local function nextOf(document)
  for _, id in ipairs(redis.call('ZRANGE', at('order:' .. document), 0, -1)) do
    local push = redis.call('HMGET', at('push:' .. id), 'dead', 'due')
    local due = number(push[2])
    if push[1] ~= '1' then return id, due end
    if due > now then return nil, due end
  end
  return nil, math.huge
end

local function refresh(document)
  local lock = lockOf(document)
  local _, due = nextOf(document)
  if lock then due = lock.limit end
  if due == math.huge then redis.call('ZREM', at('ready'), document)
  else redis.call('ZADD', at('ready'), text(due), document) end
end

local function shown(id)
  local fields = redis.call('HGETALL', at('push:' .. id))
  if #fields == 0 then return nil end
  local document = hget(at('push:' .. id), 'document')
  local lock = lockOf(document)
  fields[#fields + 1] = 'id'
  fields[#fields + 1] = id
  fields[#fields + 1] = 'running'
  fields[#fields + 1] = (lock and lock.id == id) and '1' or '0'
  return fields
end

local function remove(id)
  local document = hget(at('push:' .. id), 'document')
  redis.call('DEL', at('push:' .. id))
  redis.call('ZREM', at('all'), id)
  redis.call('SREM', at('dead'), id)
  redis.call('ZREM', at('order:' .. document), id)
  refresh(document)
end

-- Opens the lock that a lease has.
local function released(document, lease)
  local lock = lockOf(document)
  if not lock or lock.lease ~= lease then return nil end
  redis.call('DEL', at('lock:' .. document))
  redis.call('SREM', at('locked'), document)
  return lock.id
end

local run = {}

function run.add(key, document, isState, stateOf, ...)
  local isKnown = redis.call('ZSCORE', at('keys'), key)
  if isState == '1' then
    if hget(at('latest'), stateOf) == key then return 0 end
    redis.call('HSET', at('latest'), stateOf, key)
  elseif isKnown then return 0 end
  redis.call('ZADD', at('keys'), text(now), key)
  local id = tostring(redis.call('INCR', at('seq')))
  redis.call('HSET', at('push:' .. id), 'key', key, 'document', document, 'isState', isState, 'stateOf', stateOf,
    'returning', isKnown and '1' or '0', 'dead', '0', 'attempts', '0', 'received', text(now), 'due', text(now), ...)
  redis.call('ZADD', at('all'), id, id)
  redis.call('ZADD', at('order:' .. document), id, id)
  refresh(document)
  return 1
end

function run.take(lease, ms)
  -- A document may have been due for a reason that is over, so several are looked at.
  for _, document in ipairs(redis.call('ZRANGEBYSCORE', at('ready'), '-inf', text(now), 'LIMIT', 0, 100)) do
    local id, due = nextOf(document)
    if lockOf(document) or not id or due > now then refresh(document)
    else
      redis.call('HSET', at('lock:' .. document), 'lease', lease, 'id', id, 'until', text(now + number(ms)))
      redis.call('SADD', at('locked'), document)
      redis.call('HINCRBY', at('push:' .. id), 'attempts', 1)
      refresh(document)
      return shown(id)
    end
  end
  return nil
end

function run.extend(document, lease, ms)
  local lock = lockOf(document)
  if not lock or lock.lease ~= lease then return 0 end
  redis.call('HSET', at('lock:' .. document), 'until', text(now + number(ms)))
  refresh(document)
  return 1
end

function run.complete(document, lease)
  local id = released(document, lease)
  if not id then return 0 end
  remove(id)
  return 1
end

function run.retry(document, lease, ms, failure)
  local id = released(document, lease)
  if not id then return 0 end
  redis.call('HSET', at('push:' .. id), 'due', text(now + number(ms)), 'failure', failure)
  refresh(document)
  return 1
end

function run.putBack(document, lease)
  local id = released(document, lease)
  if not id then return 0 end
  redis.call('HINCRBY', at('push:' .. id), 'attempts', -1)
  refresh(document)
  return 1
end

function run.bury(document, lease, ms, failure)
  local id = released(document, lease)
  if not id then return 0 end
  local due = now + number(ms)
  redis.call('HSET', at('push:' .. id), 'dead', '1', 'due', due == math.huge and 'Infinity' or text(due), 'failure', failure)
  redis.call('SADD', at('dead'), id)
  refresh(document)
  return 1
end

function run.counts()
  local running = 0
  for _, document in ipairs(redis.call('SMEMBERS', at('locked'))) do
    if lockOf(document) then running = running + 1 end
  end
  local dead = redis.call('SCARD', at('dead'))
  local oldest = -1
  for _, id in ipairs(redis.call('ZRANGE', at('all'), 0, -1)) do
    if redis.call('SISMEMBER', at('dead'), id) == 0 then
      oldest = now - tonumber(hget(at('push:' .. id), 'received'))
      break
    end
  end
  return { redis.call('ZCARD', at('all')) - dead - running, running, dead, oldest }
end

function run.page(after, limit)
  local found = {}
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', at('all'), '(' .. after, '+inf', 'LIMIT', 0, number(limit))) do
    found[#found + 1] = shown(id)
  end
  return found
end

function run.find(id) return shown(id) end

function run.replay(id)
  if redis.call('SREM', at('dead'), id) == 0 then return 0 end
  redis.call('HSET', at('push:' .. id), 'dead', '0', 'attempts', '0', 'due', text(now))
  refresh(hget(at('push:' .. id), 'document'))
  return 1
end

function run.drop(id)
  if redis.call('SISMEMBER', at('dead'), id) == 0 then return 0 end
  remove(id)
  return 1
end

function run.forget(ms)
  local kept = {}
  for _, id in ipairs(redis.call('ZRANGE', at('all'), 0, -1)) do kept[hget(at('push:' .. id), 'key')] = true end
  local forgotten = {}
  for _, key in ipairs(redis.call('ZRANGEBYSCORE', at('keys'), '-inf', '(' .. text(now - number(ms)))) do
    if not kept[key] then
      redis.call('ZREM', at('keys'), key)
      forgotten[#forgotten + 1] = key
    end
  end
  local latest = redis.call('HGETALL', at('latest'))
  for index = 1, #latest, 2 do
    if not redis.call('ZSCORE', at('keys'), latest[index + 1]) then redis.call('HDEL', at('latest'), latest[index]) end
  end
  return #forgotten
end

return run[ARGV[1]](unpack(ARGV, 2))
`;
