#!/usr/bin/env bash
# Runs the command of the action. COMMAND, ARGS (one argument on each line), VERSION, PORT, ALLOW_HOST (one name on each line)
# and ROOT come from action.yml.
set -euo pipefail

if [ -n "$VERSION" ]; then
  program=(npx --yes "fulfillment-openapi@$VERSION")
else
  program=(node "$ROOT/dist/cli/main.js")
fi

args=()
while IFS= read -r line; do
  if [ -n "$line" ]; then args+=("$line"); fi
done <<< "$ARGS"

case "$COMMAND" in
  verify | push)
    exec "${program[@]}" "$COMMAND" ${args[@]+"${args[@]}"}
    ;;
  mock | sandbox) ;;
  *)
    echo "::error::command is verify, push, mock or sandbox, not \"$COMMAND\"."
    exit 2
    ;;
esac

while IFS= read -r line; do
  if [ -n "$line" ]; then args+=(--allow-host "$line"); fi
done <<< "${ALLOW_HOST:-}"

log="$RUNNER_TEMP/fulfillment-openapi-$COMMAND.log"
nohup "${program[@]}" "$COMMAND" --port "$PORT" ${args[@]+"${args[@]}"} > "$log" 2>&1 &
process=$!
origin="http://localhost:$PORT"
for _ in $(seq 60); do
  if node --eval "fetch('$origin/').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"; then
    echo "origin=$origin" >> "$GITHUB_OUTPUT"
    exit 0
  fi
  if ! kill -0 "$process" 2> /dev/null; then break; fi
  sleep 0.5
done
echo "::error::The $COMMAND does not listen on port $PORT."
cat "$log"
exit 1
