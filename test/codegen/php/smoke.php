<?php

// Sends the documented order of each family through generated code, and prints each answer as a line of JSON.
//
// Arguments: origin of the server, folder with account.json and the payload of each call.

declare(strict_types=1);

error_reporting(E_ALL);
set_error_handler(fn (int $level, string $message, string $file, int $line) =>
    throw new ErrorException($message, 0, $level, $file, $line));

require_once 'GuzzleHttp/autoload.php';

spl_autoload_register(function (string $class): void {
    [$package, $path] = explode('\\', $class, 2) + [1 => ''];
    $file = __DIR__ . "/generated/$package/lib/" . strtr($path, '\\', '/') . '.php';
    if (is_file($file)) {
        require_once $file;
    }
});

// Every generated file is loaded, whether a call needs it or not.
foreach (glob(__DIR__ . '/generated/*/lib/{,Api/,Model/}*.php', GLOB_BRACE) as $file) {
    require_once $file;
}

[, $origin, $inputs] = $argv;

/** The value of a file among the inputs. */
function input(string $name): array
{
    global $inputs;
    return json_decode(file_get_contents("$inputs/$name.json"), true, flags: JSON_THROW_ON_ERROR);
}

/** The payload of a call, as a model. */
function payload(string $package, string $model, string $name): object
{
    return model("\\$package\\Model\\$model", input($name));
}

/**
 * A value as a model of a generated type, made with the members that it has. ObjectSerializer would set members of any
 * type that are absent to null, and send that.
 */
function model(string $type, mixed $value): mixed
{
    if (str_ends_with($type, '[]')) {
        return array_map(fn ($entry) => model(substr($type, 0, -2), $entry), $value);
    }
    if (!method_exists($type, 'openAPITypes')) {
        return $value;
    }
    $members = [];
    foreach (array_flip($type::attributeMap()) as $name => $member) {
        if (isset($value[$name])) {
            $members[$member] = model($type::openAPITypes()[$member], $value[$name]);
        }
    }
    return new $type($members);
}

/** A model as the generated clients write it, so that what is signed is what is sent. */
function written(string $package, object $model): string
{
    return GuzzleHttp\Utils::jsonEncode("$package\\ObjectSerializer"::sanitizeForSerialization($model));
}

function configuration(string $package): object
{
    global $origin, $account;
    $class = "$package\\Configuration";
    return (new $class())->setHost($origin)->setAccessToken($account['accessToken']);
}

function show(string $call, object $answer): void
{
    echo json_encode(['call' => $call, 'answer' => $answer], JSON_THROW_ON_ERROR), "\n";
}

$account = input('account');

// The logical path, as behind the proxy.
$outbound = new glink\Api\OutboundOrdersApi(config: configuration('glink'));
show('glink', $outbound->createOrder(payload('glink', 'OutboundOrder', 'glink')));

// The production way: model, JSON, signature, form, model.
$bizData = written('gateway', payload('gateway', 'OutboundOrder', 'glink-gateway'));
$gateway = new gateway\Api\GatewayApi(config: configuration('gateway'));
show('glink-gateway', $gateway->callGateway(
    $account['partnerId'],
    gateway\Model\GatewayServiceType::GLINK_CREATE_ORDER_NOTIFY,
    $bizData,
    md5($bizData . $account['partnerKey']),
));

$order = payload('qlink', 'WarehouseOrder', 'qlink');
$flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;
$toSign = json_encode(['appKey' => $account['appKey'], 'content' => written('qlink', $order)], $flags);
$warehouse = new qlink\Api\OutboundOrdersApi(config: configuration('qlink'));
show('qlink', $warehouse->createOrder($account['appKey'], sha1($toSign . $account['appSecret']), $order));

$orders = new kakaclo\Api\OrdersApi(config: configuration('kakaclo'));
show('kakaclo', $orders->createOrder(payload('kakaclo', 'DropshippingOrder', 'kakaclo')));

// A list in the query.
show('kakaclo-orders', $orders->queryOrders(ids: input('kakaclo-orders')['ids']));

// A parameter in the path.
$refunds = new kakaclo\Api\RefundsApi(config: configuration('kakaclo'));
show('kakaclo-refund', $refunds->queryRefund(input('kakaclo-refund')['id']));
