<?php

/** @param string $bizData the JSON text, exactly as it is sent */
function glinkSign(string $bizData, string $partnerKey): string
{
    return md5($bizData . $partnerKey);
}

/**
 * @param string $content the JSON text of the body, '' without one
 * @param bool $asObject how the warehouse reads it, normally false
 */
function qlinkSign(string $appKey, string $content, string $appSecret, bool $asObject = false): string
{
    $quoted = fn (string $text) => json_encode(
        $text,
        JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR
    );
    $value = $asObject ? $content : $quoted($content);
    $rest = $content === '' ? '' : ',"content":' . $value;
    return sha1('{"appKey":' . $quoted($appKey) . $rest . '}' . $appSecret);
}
