LEFT = {"users": [
    {"PutRequest": {"Item": {"id": {"S": "2"}, "photo": {"B": b"raw"}, "deep": {"M": {"list": {"L": [{"NULL": True}, {"BOOL": True}]}}}, "n": {"N": "1.5"}}}},
    {"DeleteRequest": {"Key": {"id": {"S": "1"}}}},
]}
CANNED = {"BatchWriteItem": [{"UnprocessedItems": LEFT}, {"UnprocessedItems": {}}]}
