-- AlterTable
ALTER TABLE "outlets" ADD COLUMN     "zone" TEXT;
