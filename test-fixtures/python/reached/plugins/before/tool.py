"""No part of the program above: what it reads is of none of its modules."""
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--table")
args = parser.parse_args()
print(args.table)
