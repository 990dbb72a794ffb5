using System;
using System.Security.Cryptography;
using System.Text;

public static class FulfillmentSign
{
    /// <param name="bizData">The JSON text, exactly as it is sent.</param>
    public static string Glink(string bizData, string partnerKey) => Hex(MD5.Create(), bizData + partnerKey);

    /// <param name="content">The JSON text of the body, "" without one.</param>
    /// <param name="asObject">How the warehouse reads it, normally false.</param>
    public static string Qlink(string appKey, string content, string appSecret, bool asObject = false)
    {
        string value = asObject ? content : Quoted(content);
        string rest = content == "" ? "" : ",\"content\":" + value;
        return Hex(SHA1.Create(), "{\"appKey\":" + Quoted(appKey) + rest + "}" + appSecret);
    }

    static string Quoted(string json) => '"' + json.Replace("\\", "\\\\").Replace("\"", "\\\"")
        .Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t") + '"';

    static string Hex(HashAlgorithm algorithm, string text)
    {
        byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        return BitConverter.ToString(hash).Replace("-", "").ToLowerInvariant();
    }
}
